package io.beckon.engine.rules;

import io.beckon.engine.rules.RandomPatterns.Template;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.statistics.Statistics;

/** Every template against {@link KeptEvents}, over random patterns, repeats and visits. */
@PropertyDefaults(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
class PatternPropertyTest {

    @Property
    void firesSingletonsAsDefined(@ForAll long seed) {
        check(Template.SINGLETON, seed);
    }

    @Property
    void firesSequencesAsDefined(@ForAll long seed) {
        check(Template.SEQUENCE, seed);
    }

    @Property
    void firesSetsAsDefined(@ForAll long seed) {
        check(Template.SET, seed);
    }

    @Property
    void firesCountersAsDefined(@ForAll long seed) {
        check(Template.COUNTER, seed);
    }

    @Property
    void firesSearchesAsDefined(@ForAll long seed) {
        check(Template.SEARCH, seed);
    }

    @Property
    void firesAbsencesAsDefined(@ForAll long seed) {
        check(Template.ABSENCE, seed);
    }

    @Property
    void firesScoresAsDefined(@ForAll long seed) {
        check(Template.SCORE, seed);
    }

    @Property
    void firesDwellsAsDefined(@ForAll long seed) {
        check(Template.DWELL, seed);
    }

    @Property
    void firesHesitationsAsDefined(@ForAll long seed) {
        check(Template.HESITATION, seed);
    }

    private static void check(Template template, long seed) {
        RandomCase random = new RandomCase(template, seed);
        boolean fired = random.run();

        Statistics.label(template + " fired")
                .collect(fired)
                .coverage(checker -> checker.check(true).percentage(share -> share >= 30));
        Statistics.label(template + " events come again")
                .collect(random.repeats())
                .coverage(checker -> checker.check(true).percentage(share -> share >= 50));
    }
}
