package io.beckon.benchmarks.rules;

import java.util.List;

/** Who is measured. */
enum Contender {
    PACKED("packed automata by hand", PackedAutomata.MOST_RULES),
    HASH_MAP("hash map of small automata by hand", HashMapAutomata.MOST_RULES),
    SPARSE("automata for any number of rules by hand", Integer.MAX_VALUE);

    private final String label;
    private final int mostRules;

    Contender(String label, int mostRules) {
        this.label = label;
        this.mostRules = mostRules;
    }

    String label() {
        return label;
    }

    boolean canHold(int rules) {
        return rules <= mostRules;
    }

    /** Everything that a contender does before the first event. */
    Matcher start(Workload workload, List<WorkloadRule> rules, Matches matches) {
        return switch (this) {
            case PACKED -> new PackedAutomata(workload, rules, matches);
            case HASH_MAP -> new HashMapAutomata(workload, rules, matches);
            case SPARSE -> new SparseAutomata(workload, rules, matches);
        };
    }
}
