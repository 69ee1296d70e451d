package io.beckon.templates.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.rules.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

class RuleTextTest {
    private static final RuleLanguage LANGUAGE = new RuleLanguage();

    @AfterContainer
    static void close() {
        LANGUAGE.close();
    }

    @Property(tries = 300)
    void readsBackEveryPattern(@ForAll("patterns") Pattern pattern) {
        assertThat(LANGUAGE.evaluate(RuleText.of(pattern))).isEqualTo(new Evaluation.Evaluated(pattern));
    }

    @Provide
    Arbitrary<Pattern> patterns() {
        return AnyPattern.patterns();
    }
}
