package io.beckon.benchmarks.rules;

import java.util.List;

/** A workload and the rules that it is measured with, the same for every contender. */
public record Scene(Workload workload, List<WorkloadRule> rules, Wording wording) {
    static final int EVENTS_PER_VISIT = 20;
    /** With more rules than these, counters count in the visit: what a visit may remember is bounded. */
    static final int FEW_RULES = 20;

    private static final int CATEGORIES_OF_FEW = 50;
    private static final int RULES_PER_CATEGORY = 2;
    private static final long WORKLOAD_SEED = 42;
    private static final long RULES_SEED = 7;

    public Scene {
        rules = List.copyOf(rules);
    }

    /** The scene of so many visits and rules. */
    public static Scene of(int visits, int rules, Wording wording) {
        int categories = rules <= FEW_RULES ? CATEGORIES_OF_FEW : rules / RULES_PER_CATEGORY;
        int withinMillis = rules <= FEW_RULES ? WorkloadRule.HALF_AN_HOUR_MILLIS : WorkloadRule.VISIT_MILLIS;
        return new Scene(
                Workload.of(visits, EVENTS_PER_VISIT, categories, WORKLOAD_SEED),
                WorkloadRule.draw(rules, categories, withinMillis, RULES_SEED),
                wording);
    }

    /** What the contender finds. */
    Matches matchesOf(Contender contender) {
        Matches matches = new Matches();
        contender.prepare(this).apply(matches).applyAll(workload.size());
        return matches;
    }

    /** How many rules look at an event, on average; a rule with several steps counts once for each that does. */
    double interestedRules() {
        Interests interests = Interests.of(rules, workload.categoryCount());
        long[] searching = searching();
        long interested = 0;
        for (int event = 0; event < workload.size(); event++) {
            int text = workload.textNumber(event);
            interested += interests.byCategory[workload.category(event)].length + (text < 0 ? 0 : searching[text]);
        }
        return (double) interested / workload.size();
    }

    /** By text, how many rules search for a word of it. */
    private long[] searching() {
        String[] terms = Interests.terms(rules);
        return workload.searchTexts().stream()
                .mapToLong(
                        text -> List.of(terms).stream().filter(text::contains).count())
                .toArray();
    }
}
