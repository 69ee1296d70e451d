package io.beckon.benchmarks.rules;

import java.util.List;

/** A workload and the rules that it is measured with, the same for every contender. */
record Scene(Workload workload, List<WorkloadRule> rules) {
    static final int EVENTS_PER_VISIT = 20;

    private static final int FEW_RULES = 20;
    private static final int CATEGORIES_OF_FEW = 50;
    private static final int RULES_PER_CATEGORY = 2;
    private static final long WORKLOAD_SEED = 42;
    private static final long RULES_SEED = 7;

    static Scene of(int visits, int rules) {
        int categories = rules <= FEW_RULES ? CATEGORIES_OF_FEW : rules / RULES_PER_CATEGORY;
        return new Scene(
                Workload.of(visits, EVENTS_PER_VISIT, categories, WORKLOAD_SEED),
                WorkloadRule.draw(rules, categories, RULES_SEED));
    }

    /** What the contender finds. */
    Matches matchesOf(Contender contender) {
        Matches matches = new Matches();
        Matcher matcher = contender.prepare(this).apply(matches);
        for (int event = 0; event < workload.size(); event++) {
            matcher.apply(event);
        }
        return matches;
    }
}
