package io.beckon.benchmarks.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small automata in a hash map, as one would write them by hand for a handful of rules: a word of bits and the counters' times. */
final class HashMapAutomata implements Matcher {
    static final int MOST_RULES = 60;

    private static final class Progress {
        private final int[] times;
        private long fired;
        private long bits;

        Progress(int counters) {
            times = new int[counters];
        }
    }

    private final Map<Integer, Progress> visits = new HashMap<>();
    private final Workload workload;
    private final Matches matches;
    private final Interests interests;
    private final Layout layout;
    private final int[] searches;
    private final String[] terms;

    HashMapAutomata(Workload workload, List<WorkloadRule> rules, Matches matches) {
        this.workload = workload;
        this.matches = matches;
        interests = Interests.of(rules, workload.categoryCount());
        layout = new Layout(interests.kinds);
        searches = Interests.searches(rules);
        terms = Interests.terms(rules);
    }

    @Override
    public void apply(int event) {
        int visit = workload.visit(event);
        Progress progress = visits.get(visit);
        if (progress == null) {
            progress = new Progress(layout.times);
            visits.put(visit, progress);
        }
        search(workload.text(event), progress, event);
        for (int interest : interests.byCategory[workload.category(event)]) {
            int rule = Interests.rule(interest);
            if ((progress.fired & (1L << rule)) == 0 && advance(progress, rule, Interests.step(interest), event)) {
                fire(progress, rule, event);
            }
        }
    }

    private void search(@Nullable String text, Progress progress, int event) {
        if (text == null) {
            return;
        }
        for (int search = 0; search < searches.length; search++) {
            if ((progress.fired & (1L << searches[search])) == 0 && text.contains(terms[search])) {
                fire(progress, searches[search], event);
            }
        }
    }

    private boolean advance(Progress progress, int rule, int step, int event) {
        int offset = layout.offsets[rule];
        return switch (interests.kinds[rule]) {
            case Interests.SEQUENCE -> isLastStep(progress, offset, step);
            case Interests.SET -> isLastOfSet(progress, offset + step, offset);
            case Interests.COUNTER ->
                isThird(progress.times, offset, workload.tick(event), interests.withinMillis[rule]);
            default -> true;
        };
    }

    private static boolean isLastStep(Progress progress, int offset, int step) {
        if (((progress.bits >>> offset) & 3) != step) {
            return false;
        }
        progress.bits += 1L << offset;
        return step == 2;
    }

    private static boolean isLastOfSet(Progress progress, int bit, int offset) {
        progress.bits |= 1L << bit;
        return ((progress.bits >>> offset) & 7) == 7;
    }

    private static boolean isThird(int[] times, int offset, int tick, int withinMillis) {
        int first = times[offset];
        if (first != 0 && tick - first <= withinMillis) {
            return true;
        }
        times[offset] = times[offset + 1];
        times[offset + 1] = tick;
        return false;
    }

    private void fire(Progress progress, int rule, int event) {
        progress.fired |= 1L << rule;
        matches.add(rule, workload.visit(event), event);
    }
}
