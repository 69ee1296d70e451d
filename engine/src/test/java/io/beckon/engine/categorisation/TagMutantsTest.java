package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.mutation.Mutant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shows that the random cases would notice a wrong check of a tag: a single change to what decides makes a case fail. */
class TagMutantsTest {
    private static final int CASES = 22_000;
    private static final String DECIDES = "\\w+\\.(passes|holds|anyOccurs|isAllStars|matches) at .*";

    /** One goes over the same star once more, one is in a place that is never reached. */
    private static final String WITHOUT_EFFECT =
            "Wildcard\\.matches at 105: 1 becomes 0|NumberCheck\\.holds at 64: 0 becomes 1";

    @Test
    void everyMutantOfACheckIsCaught() throws ReflectiveOperationException {
        List<String> survivors = new ArrayList<>();
        int caught = 0;
        for (Mutant mutant : mutants()) {
            long seed = mutant.firstSeedThatFails(TagCaseRunner.class, CASES);
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
        return Stream.of(
                        Contains.class,
                        EqualText.class,
                        StartsWith.class,
                        Wildcard.class,
                        Phrase.class,
                        NumberCheck.class)
                .flatMap(type -> Mutant.of(type).stream())
                .filter(mutant -> mutant.change().matches(DECIDES))
                .filter(mutant -> !mutant.change().matches(WITHOUT_EFFECT))
                .toList();
    }
}
