package io.beckon.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which step of which rule an event of a category may be, for the automata written by hand. */
final class Interests {
    /** What a step belongs to. Numbers, because the automata switch on them for every event. */
    static final byte SINGLETON = 0;

    static final byte SEQUENCE = 1;
    static final byte SET = 2;
    static final byte COUNTER = 3;
    static final byte SEARCH = 4;

    private static final int STEP_BITS = 2;
    private static final int LAST_STEP = (1 << STEP_BITS) - 1;

    /** By category; each entry a rule and its step. One more, empty, for what is in no category. */
    final int[][] byCategory;

    final byte[] kinds;
    /** By rule: how long a counter may take. */
    final int[] withinMillis;

    private Interests(int[][] byCategory, byte[] kinds, int[] withinMillis) {
        this.byCategory = byCategory;
        this.kinds = kinds;
        this.withinMillis = withinMillis;
    }

    static Interests of(List<WorkloadRule> rules, int categories) {
        List<List<Integer>> byCategory = Stream.generate(() -> (List<Integer>) new ArrayList<Integer>())
                .limit(categories + 1)
                .toList();
        byte[] kinds = new byte[rules.size()];
        for (int rule = 0; rule < kinds.length; rule++) {
            kinds[rule] = kind(rules.get(rule));
            int[] steps = categories(rules.get(rule));
            for (int step = 0; step < steps.length; step++) {
                byCategory.get(steps[step]).add((rule << STEP_BITS) | step);
            }
        }
        int[][] interests = byCategory.stream()
                .map(entries -> entries.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        return new Interests(
                interests,
                kinds,
                rules.stream().mapToInt(Interests::withinMillis).toArray());
    }

    static int rule(int interest) {
        return interest >>> STEP_BITS;
    }

    static int step(int interest) {
        return interest & LAST_STEP;
    }

    /** The numbers of the rules that look for terms. */
    static int[] searches(List<WorkloadRule> rules) {
        return IntStream.range(0, rules.size())
                .filter(rule -> rules.get(rule) instanceof WorkloadRule.Search)
                .toArray();
    }

    /** What those rules look for, in the same order. */
    static String[] terms(List<WorkloadRule> rules) {
        return IntStream.of(searches(rules))
                .mapToObj(rule -> term(rules.get(rule)))
                .toArray(String[]::new);
    }

    static String term(WorkloadRule rule) {
        return ((WorkloadRule.Search) rule).term();
    }

    private static int withinMillis(WorkloadRule rule) {
        return rule instanceof WorkloadRule.Counter counter ? counter.withinMillis() : 0;
    }

    private static byte kind(WorkloadRule rule) {
        return switch (rule) {
            case WorkloadRule.Singleton _ -> SINGLETON;
            case WorkloadRule.Sequence _ -> SEQUENCE;
            case WorkloadRule.Set _ -> SET;
            case WorkloadRule.Counter _ -> COUNTER;
            case WorkloadRule.Search _ -> SEARCH;
        };
    }

    private static int[] categories(WorkloadRule rule) {
        return switch (rule) {
            case WorkloadRule.Singleton(int category) -> new int[] {category};
            case WorkloadRule.Sequence(int first, int second, int third) -> new int[] {first, second, third};
            case WorkloadRule.Set(int first, int second, int third) -> new int[] {first, second, third};
            case WorkloadRule.Counter counter -> new int[] {counter.category()};
            case WorkloadRule.Search _ -> new int[0];
        };
    }
}
