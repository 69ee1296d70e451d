package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.rules.RandomPatterns.Template;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** Explanations against the rules themselves, over random patterns of all templates, repeats and visits. */
class ExplanationPropertyTest {

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void saysThatARuleFiredExactlyWhereItDid(@ForAll long seed) {
        ExplainedCase random = new ExplainedCase(seed);

        random.expectTheFiringsOfTheRules();
        random.expectProgressThatIsUnfinished();

        Statistics.label("fired")
                .collect(random.template() + " " + random.hasFired())
                .coverage(checker -> {
                    for (Template template : Template.values()) {
                        checker.check(template + " true").percentage(share -> share >= 3);
                    }
                });
    }

    @Property(tries = 20_000, edgeCases = EdgeCasesMode.NONE)
    void namesEventsThatMakeTheRuleTrueByThemselves(@ForAll long seed) {
        ExplainedCase random = new ExplainedCase(seed);

        assertThat(random.firingsWithTooLittle()).as(random::toString).isEmpty();
        assertThat(random.firingsWithTooMuch()).as(random::toString).isEmpty();
    }
}
