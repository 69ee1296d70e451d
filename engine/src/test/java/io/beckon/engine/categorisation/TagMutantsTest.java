package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.mutation.Mutants;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Shows that the random cases would notice a wrong check of a tag: a single change to what decides makes a case fail. */
class TagMutantsTest {
    private static final int CASES = 22_000;
    private static final Set<String> DECIDES = Set.of("passes", "holds", "anyOccurs", "isAllStars", "matches");

    /** One goes over the same star once more, one is in a place that is never reached. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("1st '1 becomes 0' in Wildcard.matches", "6th '0 becomes 1' in NumberCheck.holds");

    @Test
    void theRandomCasesNoticeEveryChangeToACheck() throws ReflectiveOperationException {
        Mutants mutants = Mutants.of(Stream.of(
                        Contains.class,
                        EqualText.class,
                        StartsWith.class,
                        Wildcard.class,
                        Phrase.class,
                        NumberCheck.class))
                .in(DECIDES)
                .except(WITHOUT_EFFECT);

        assertThat(mutants.all()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(mutants.survivors(TagCaseRunner.class, CASES)).isEmpty();
    }
}
