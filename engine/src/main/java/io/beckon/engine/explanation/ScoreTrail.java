package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Window;
import io.beckon.engine.explanation.Progress.Weighed;
import io.beckon.engine.visit.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Everything that counts, with its weight. */
final class ScoreTrail implements Trail {
    private final List<Integer> weights;
    private final int threshold;
    private final boolean isPositive;
    private final Kept<Counted> kept;

    /** What counts, oldest first, and its sum. */
    private static final class Counted {
        private final Deque<Weighed> all = new ArrayDeque<>();
        private int sum;

        void add(Weighed weighed) {
            all.addLast(weighed);
            sum += weighed.weight();
        }

        void dropFirst() {
            sum -= all.removeFirst().weight();
        }
    }

    ScoreTrail(List<Integer> weights, int threshold, Window window) {
        this.weights = List.copyOf(weights);
        this.threshold = threshold;
        this.isPositive = weights.stream().allMatch(weight -> weight > 0);
        this.kept = new Kept<>(window);
    }

    @Override
    public List<Event> completedBy(Match match) {
        Counted before = before(match);
        int sum = before.sum + weight(match);
        return sum < threshold ? List.of() : enough(before, match, sum - threshold);
    }

    /** Of positive weights the latest events that are enough, otherwise all. */
    private List<Event> enough(Counted before, Match match, int tooMuch) {
        List<Event> enough = new ArrayList<>();
        int spare = tooMuch;
        for (Weighed weighed : before.all) {
            if (isPositive && enough.isEmpty() && weighed.weight() <= spare) {
                spare -= weighed.weight();
            } else {
                enough.add(weighed.event());
            }
        }
        enough.add(match.event());
        return enough;
    }

    @Override
    public void remember(Match match, boolean mayFire) {
        Counted counted = before(match);
        counted.add(new Weighed(match.event(), weight(match)));
        kept.put(match, counted);
    }

    @Override
    public void forget() {
        kept.clear();
    }

    @Override
    public void leave(String page, long atMillis) {
        kept.leave(page);
    }

    @Override
    public Progress progress(Recent recent) {
        Counted furthest =
                kept.furthest(counted -> sumAt(recent.nowMillis(), counted)).orElse(new Counted());
        Weighed oldest = furthest.all.peekFirst();
        return new Progress.Sum(
                List.copyOf(furthest.all),
                furthest.sum,
                threshold,
                kept.untilMillis(oldest == null ? null : oldest.event()));
    }

    /** What counts for the match, without itself. */
    private Counted before(Match match) {
        Counted counted = kept.of(match);
        if (counted == null) {
            return new Counted();
        }
        passTo(match.atMillis(), counted);
        return counted;
    }

    private int sumAt(long atMillis, Counted counted) {
        passTo(atMillis, counted);
        return counted.sum;
    }

    /** Times never go back, so what counts no more never will. */
    private void passTo(long atMillis, Counted counted) {
        while (!counted.all.isEmpty() && !kept.isWithin(counted.all.getFirst().event(), atMillis)) {
            counted.dropFirst();
        }
    }

    private int weight(Match match) {
        int weight = 0;
        for (int step = 0; step < weights.size(); step++) {
            weight += match.passes(step) ? weights.get(step) : 0;
        }
        return weight;
    }
}
