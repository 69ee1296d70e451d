package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Window;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * For the first 1, 2, ... steps the chain of events that passed them and began latest; of a strict sequence only chains that end with the
 * latest event of any step.
 */
final class SequenceTrail implements Trail {
    private final List<Wanted> steps;
    private final boolean strict;
    private final Kept<List<List<Event>>> chains;
    private @Nullable Event brokenBy;

    SequenceTrail(List<Wanted> steps, Window window, boolean strict) {
        this.steps = steps;
        this.strict = strict;
        this.chains = new Kept<>(window);
    }

    @Override
    public List<Event> completedBy(Match match) {
        List<Event> before = chainsFor(match).getLast();
        boolean isCompleted = match.passes(steps.size() - 1)
                && !before.isEmpty()
                && chains.isWithin(before.getFirst(), match.atMillis());
        return isCompleted ? longer(before, match) : List.of();
    }

    @Override
    public void remember(Match match, boolean mayFire) {
        List<List<Event>> before = chainsFor(match);
        int reached = longest(match.atMillis()).size();
        List<List<Event>> after = new ArrayList<>(before);
        for (int step = steps.size() - 2; step >= 0; step--) {
            after.set(step, chain(step, before, match));
        }
        if (strict) {
            chains.clear();
        }
        chains.put(match, after);
        int reaches = longest(match.atMillis()).size();
        brokenBy = strict && reaches < reached ? match.event() : reaches > 0 ? null : brokenBy;
    }

    private List<Event> chain(int step, List<List<Event>> before, Match match) {
        boolean isLonger =
                match.passes(step) && (step == 0 || !before.get(step - 1).isEmpty());
        if (isLonger) {
            return longer(step == 0 ? List.of() : before.get(step - 1), match);
        }
        return strict ? List.of() : before.get(step);
    }

    @Override
    public void forget() {
        chains.clear();
        brokenBy = null;
    }

    @Override
    public void leave(String page, long atMillis) {
        chains.leave(page);
    }

    @Override
    public Progress progress(Recent recent) {
        List<Event> best = longest(recent.nowMillis());
        List<Progress.Step> told = IntStream.range(0, steps.size())
                .mapToObj(step -> step(step, best, recent))
                .toList();
        return new Progress.Steps(told, true, chains.untilMillis(best.isEmpty() ? null : best.getFirst()), brokenBy);
    }

    private Progress.Step step(int step, List<Event> met, Recent recent) {
        Event last = met.isEmpty() ? null : met.getLast();
        return steps.get(step)
                .told(
                        step < met.size() ? met.get(step) : null,
                        step == met.size() ? recent.nearest(step, last, isElsewhere()) : null);
    }

    /** Whether what passes a step and does not count came in another page view: when no event has put an end to the order. */
    private boolean isElsewhere() {
        return chains.isByPageView() && brokenBy == null;
    }

    /** The longest chain that can still become whole then. */
    private List<Event> longest(long atMillis) {
        return chains.furthest(ofPage -> longest(ofPage, atMillis).size())
                .map(ofPage -> longest(ofPage, atMillis))
                .orElse(List.of());
    }

    private List<Event> longest(List<List<Event>> ofPage, long atMillis) {
        return ofPage.reversed().stream()
                .filter(chain -> !chain.isEmpty() && chains.isWithin(chain.getFirst(), atMillis))
                .findFirst()
                .orElse(List.of());
    }

    private List<List<Event>> chainsFor(Match match) {
        List<List<Event>> known = chains.of(match);
        return known == null ? Collections.nCopies(steps.size() - 1, List.of()) : known;
    }

    private static List<Event> longer(List<Event> chain, Match match) {
        return Stream.concat(chain.stream(), Stream.of(match.event())).toList();
    }
}
