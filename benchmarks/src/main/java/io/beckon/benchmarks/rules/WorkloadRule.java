package io.beckon.benchmarks.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A rule of the workload, fired at most once per visit. Rules of one set have the numbers from 0. */
public sealed interface WorkloadRule {
    /** A window of counters. */
    int HALF_AN_HOUR_MILLIS = 30 * 60 * 1000 - 1;
    /** The window of counters that is never too short for a visit. */
    int VISIT_MILLIS = Integer.MAX_VALUE;

    /** An event of the category. */
    record Singleton(int category) implements WorkloadRule {}

    /** Three events of the category, of which the third comes at most so long after the first. */
    record Counter(int category, int withinMillis) implements WorkloadRule {}

    /** An event of each category, in this order. */
    record Sequence(int first, int second, int third) implements WorkloadRule {}

    /** An event of each category. */
    record Set(int first, int second, int third) implements WorkloadRule {}

    /** A search for the term. */
    record Search(String term) implements WorkloadRule {}

    /** As many rules of each shape. Singletons look at rare categories, counters at frequent ones. */
    static List<WorkloadRule> draw(int count, int categories, int terms, int withinMillis, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<WorkloadRule> rules = new ArrayList<>();
        for (int rule = 0; rule < count; rule++) {
            rules.add(
                    switch (rule % 5) {
                        case 0 -> new Singleton((int) (categories * (0.5 + 0.5 * random.nextDouble())));
                        case 1 -> {
                            int[] three = threeOf(categories, random);
                            yield new Sequence(three[0], three[1], three[2]);
                        }
                        case 2 -> {
                            int[] three = threeOf(categories, random);
                            yield new Set(three[0], three[1], three[2]);
                        }
                        case 3 -> new Counter(random.nextInt(categories / 2), withinMillis);
                        default -> new Search(Terms.of(random.nextInt(terms)));
                    });
        }
        return List.copyOf(rules);
    }

    private static int[] threeOf(int categories, SplittableRandom random) {
        int first = random.nextInt(categories);
        int second = random.nextInt(categories);
        while (second == first) {
            second = random.nextInt(categories);
        }
        int third = random.nextInt(categories);
        while (third == first || third == second) {
            third = random.nextInt(categories);
        }
        return new int[] {first, second, third};
    }
}
