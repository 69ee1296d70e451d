package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Window;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
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
    private final Window window;
    private final boolean strict;
    private final LinkedHashMap<String, List<List<Event>>> chains = new LinkedHashMap<>();
    private @Nullable Event brokenBy;

    SequenceTrail(List<Wanted> steps, Window window, boolean strict) {
        this.steps = steps;
        this.window = window;
        this.strict = strict;
    }

    @Override
    public List<Event> completedBy(Match match) {
        List<Event> before = chainsFor(match).getLast();
        boolean isCompleted = match.passes(steps.size() - 1)
                && !before.isEmpty()
                && Pages.isWithin(window, before.getFirst(), match.atMillis());
        return isCompleted ? longer(before, match) : List.of();
    }

    @Override
    public void remember(Match match, boolean mayFire) {
        List<List<Event>> before = chainsFor(match);
        int reached = reached(match.atMillis());
        List<List<Event>> after = new ArrayList<>(before);
        for (int step = steps.size() - 2; step >= 0; step--) {
            after.set(step, chain(step, before, match));
        }
        if (strict) {
            chains.clear();
        }
        chains.putLast(Pages.key(window, match), after);
        int reaches = reached(match.atMillis());
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
        chains.remove(page);
    }

    @Override
    public Progress progress(Recent recent) {
        List<Event> best = Pages.furthest(
                        chains, ofPage -> longest(ofPage, recent).size())
                .map(ofPage -> longest(ofPage, recent))
                .orElse(List.of());
        List<Progress.Step> told = IntStream.range(0, steps.size())
                .mapToObj(step -> step(step, best, recent))
                .toList();
        return new Progress.Steps(told, true, Pages.until(window, best), brokenBy);
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
        return Pages.isEach(window) && brokenBy == null;
    }

    /** The longest chain that can still become whole. */
    private List<Event> longest(List<List<Event>> ofPage, Recent recent) {
        return ofPage.reversed().stream()
                .filter(chain -> !chain.isEmpty() && Pages.isWithin(window, chain.getFirst(), recent.nowMillis()))
                .findFirst()
                .orElse(List.of());
    }

    /** How long the longest chain is that had time until then. */
    private int reached(long atMillis) {
        return chains.values().stream()
                .flatMap(List::stream)
                .filter(chain -> !chain.isEmpty() && Pages.isWithin(window, chain.getFirst(), atMillis))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    private List<List<Event>> chainsFor(Match match) {
        return chains.getOrDefault(Pages.key(window, match), Collections.nCopies(steps.size() - 1, List.of()));
    }

    private static List<Event> longer(List<Event> chain, Match match) {
        return Stream.concat(chain.stream(), Stream.of(match.event())).toList();
    }
}
