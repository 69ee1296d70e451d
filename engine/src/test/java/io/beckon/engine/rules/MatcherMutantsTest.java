package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.mutation.Mutants;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Shows that the random cases would notice a wrong matcher: a single change to one makes a case fail. Takes every fifth mutant, of all
 * matchers in turn; {@code -Dbeckon.mutants=all} takes all, which needs a minute.
 */
class MatcherMutantsTest {
    private static final int CASES = 9_000;
    private static final int STEP = "all".equals(System.getProperty("beckon.mutants")) ? 1 : 5;

    /**
     * Changes that change nothing that fires: some ask about a step more than there are, one spares no work for spent rules, one is in a
     * place that is never reached, a match of a score is forgotten with its moment or with its steps, and nothing added is nothing taken away.
     */
    private static final Set<String> WITHOUT_EFFECT = Set.of(
            "1st 'IF_ICMPGE becomes IF_ICMPGT' in SetInDuration.remember",
            "1st 'IF_ICMPGE becomes IF_ICMPGT' in Weights.of",
            "2nd '0 becomes 1' in ScoreInDuration.isCompletedBy",
            "1st '0 becomes 1' in ScoreInDuration.forget",
            "2nd '0 becomes 1' in ScoreInDuration.forget",
            "1st '1 becomes 0' in Gate.isShutForGood",
            "1st 'IADD becomes ISUB' in CompiledRules.gate");

    @Test
    void theRandomCasesNoticeChangesToMatchers() throws ReflectiveOperationException {
        Mutants mutants = Mutants.of(Stream.concat(
                        Stream.of(Matcher.class.getPermittedSubclasses()),
                        Stream.of(Gate.class, CompiledRules.class, Weights.class)))
                .except(WITHOUT_EFFECT)
                .oneOf(STEP);

        assertThat(mutants.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(mutants.survivors(CaseRunner.class, CASES)).isEmpty();
    }
}
