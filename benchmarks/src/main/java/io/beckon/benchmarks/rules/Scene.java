package io.beckon.benchmarks.rules;

import java.util.List;
import java.util.stream.Stream;

/** A workload and the rules that it is measured with, the same for every contender. */
public record Scene(Workload workload, List<WorkloadRule> rules, Wording wording) {
    static final int EVENTS_PER_VISIT = 20;
    /** With more rules than these, counters count in the visit: what a visit may remember is bounded. */
    static final int FEW_RULES = 20;

    private static final int CATEGORIES_OF_FEW = 50;
    private static final int TERMS_OF_FEW = 200;
    /** So many rules for each category and each term: as many are interested in an event, however many there are. */
    private static final int RULES_FOR_EACH = 2;

    private static final long WORKLOAD_SEED = 42;
    private static final long RULES_SEED = 7;

    public Scene {
        rules = List.copyOf(rules);
    }

    /** The scene of so many visits and rules. */
    public static Scene of(int visits, int rules, Wording wording) {
        boolean areFew = rules <= FEW_RULES;
        int categories = areFew ? CATEGORIES_OF_FEW : rules / RULES_FOR_EACH;
        int terms = areFew ? TERMS_OF_FEW : rules / RULES_FOR_EACH;
        int withinMillis = areFew ? WorkloadRule.HALF_AN_HOUR_MILLIS : WorkloadRule.VISIT_MILLIS;
        return new Scene(
                Workload.of(visits, EVENTS_PER_VISIT, categories, terms, WORKLOAD_SEED),
                WorkloadRule.draw(rules, categories, terms, withinMillis, RULES_SEED),
                wording);
    }

    /** What the contender finds. */
    Matches matchesOf(Contender contender) {
        Matches matches = new Matches();
        Matcher matcher = contender.prepare(this).apply(matches);
        matcher.applyAll(workload.size());
        matcher.finish();
        return matches;
    }

    RulesPerEvent rulesPerEvent() {
        double events = workload.size();
        return new RulesPerEvent(
                interested() / events, matchesOf(OwnContender.SPARSE).count() / events);
    }

    private long interested() {
        Interests interests = Interests.of(rules, workload.categoryCount());
        long[] searching = searching();
        long interested = 0;
        for (int event = 0; event < workload.size(); event++) {
            int text = workload.textNumber(event);
            interested += interests.byCategory[workload.category(event)].length + (text < 0 ? 0 : searching[text]);
        }
        return interested;
    }

    /** By text, how many rules search for a word of it. */
    private long[] searching() {
        String[] terms = Interests.terms(rules);
        return workload.searchTexts().stream()
                .mapToLong(text -> Stream.of(terms).filter(text::contains).count())
                .toArray();
    }
}
