package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongConsumer;

/** Explains the random case of a seed and throws when that goes wrong. Known to {@link ExplanationMutantsTest} as a type of the JDK only. */
public final class ExplainedCaseRunner implements LongConsumer {
    @Override
    public void accept(long seed) {
        ExplainedCase random = new ExplainedCase(seed);
        random.expectTheFiringsOfTheRules();
        random.expectProgressThatIsUnfinished();
        assertThat(random.firingsWithTooLittle()).isEmpty();
        assertThat(random.firingsWithTooMuch()).isEmpty();
    }
}
