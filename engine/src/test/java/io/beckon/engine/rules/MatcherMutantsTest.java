package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.mutation.Mutant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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
     * place that is never reached, and a match of a score is forgotten with its moment or with its steps.
     */
    private static final String WITHOUT_EFFECT = "SetInDuration\\.remember at \\d+: IF_ICMPGE becomes IF_ICMPGT"
            + "|Weights\\.of at \\d+: IF_ICMPGE becomes IF_ICMPGT"
            + "|ScoreInDuration\\.isCompletedBy at 102: 0 becomes 1"
            + "|ScoreInDuration\\.forget at (19|27): 0 becomes 1"
            + "|Gate\\.isShutForGood at \\d+: 1 becomes 0";

    @Test
    void everyMutantOfAMatcherIsCaught() throws ReflectiveOperationException {
        List<String> survivors = new ArrayList<>();
        int caught = 0;
        for (Mutant mutant : mutants()) {
            long seed = mutant.firstSeedThatFails(CaseRunner.class, CASES);
            if (seed == CASES) {
                survivors.add(mutant.change());
            } else {
                caught++;
                System.out.println("Case " + seed + " catches " + mutant.change());
            }
        }

        System.out.println(caught + " mutants caught, " + survivors.size() + " not");
        assertThat(survivors).isEmpty();
        assertThat(caught).isGreaterThanOrEqualTo(10);
    }

    private static List<Mutant> mutants() {
        List<Mutant> all = Stream.concat(
                        Stream.of(Matcher.class.getPermittedSubclasses()),
                        Stream.of(Gate.class, CompiledRule.class, Weights.class))
                .flatMap(type -> Mutant.of(type).stream())
                .filter(mutant -> !mutant.change().matches(WITHOUT_EFFECT))
                .toList();
        return IntStream.range(0, all.size())
                .filter(i -> i % STEP == 0)
                .mapToObj(all::get)
                .toList();
    }
}
