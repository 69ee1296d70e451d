package io.beckon.benchmarks.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Automata for any number of rules: a visit keeps progress only for the rules that it has touched. The yardstick of the engine. */
final class SparseAutomata implements Matcher {
    private static final long FIRED = -1;
    private static final int[] NONE = {};

    private final Map<Integer, SparseProgress> visits = new HashMap<>();
    private final Workload workload;
    private final Matches matches;
    private final Interests interests;
    private final Map<String, int[]> rulesByTerm = new HashMap<>();

    SparseAutomata(Workload workload, List<WorkloadRule> rules, Matches matches) {
        this.workload = workload;
        this.matches = matches;
        interests = Interests.of(rules, workload.categoryCount());
        for (int rule : Interests.searches(rules)) {
            rulesByTerm.merge(Interests.term(rules.get(rule)), new int[] {rule}, SparseAutomata::joined);
        }
    }

    @Override
    public void apply(int event) {
        int visit = workload.visit(event);
        SparseProgress progress = visits.get(visit);
        if (progress == null) {
            progress = new SparseProgress();
            visits.put(visit, progress);
        }
        search(workload.text(event), progress, event);
        for (int interest : interests.byCategory[workload.category(event)]) {
            advance(progress, Interests.rule(interest), Interests.step(interest), event);
        }
    }

    private void search(@Nullable String text, SparseProgress progress, int event) {
        if (text == null) {
            return;
        }
        for (int start = 0, end; start <= text.length(); start = end + 1) {
            int space = text.indexOf(' ', start);
            end = space < 0 ? text.length() : space;
            for (int rule : rulesByTerm.getOrDefault(text.substring(start, end), NONE)) {
                int place = progress.find(rule);
                if (!progress.isAt(place)) {
                    progress.set(progress.claim(place, rule), FIRED);
                    matches.add(rule, workload.visit(event), event);
                }
            }
        }
    }

    private void advance(SparseProgress progress, int rule, int step, int event) {
        int place = progress.find(rule);
        boolean isKnown = progress.isAt(place);
        if (isKnown ? progress.get(place) == FIRED : interests.kinds[rule] == Interests.SEQUENCE && step != 0) {
            return;
        }
        int own = isKnown ? place : progress.claim(place, rule);
        long next = next(progress.get(own), rule, step, event);
        progress.set(own, next);
        if (next == FIRED) {
            matches.add(rule, workload.visit(event), event);
        }
    }

    private long next(long now, int rule, int step, int event) {
        return switch (interests.kinds[rule]) {
            case Interests.SEQUENCE -> sequenced(now, step);
            case Interests.SET -> gathered(now | (1L << step));
            case Interests.COUNTER -> counted(now, workload.tick(event), interests.withinMillis[rule]);
            default -> FIRED;
        };
    }

    private static long sequenced(long now, int step) {
        if (now != step) {
            return now;
        }
        return step == 2 ? FIRED : now + 1;
    }

    private static long gathered(long steps) {
        return steps == 7 ? FIRED : steps;
    }

    /** The last two ticks, the older one in the upper half. */
    private static long counted(long now, int tick, int withinMillis) {
        long first = now >>> 32;
        return first != 0 && tick - first <= withinMillis ? FIRED : (now << 32) | tick;
    }

    private static int[] joined(int[] left, int[] right) {
        return IntStream.concat(IntStream.of(left), IntStream.of(right)).toArray();
    }
}
