package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldingTest {
    private static final String CASED = IntStream.rangeClosed(0, Character.MAX_VALUE)
            .filter(character -> Character.toUpperCase(character) != character
                    || Character.toLowerCase(character) != character
                    || Character.isTitleCase(character))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());

    @Test
    void keepsTheLengthOfEveryCharacter() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Character.toString(codePoint);

            assertThat(Folding.fold(text)).as("U+%04X", codePoint).hasSameSizeAs(text);
        }
    }

    @Test
    void foldsWhatIsEqualIgnoringCaseToTheSame() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String text = Character.toString(codePoint);
            String upper = Character.toString(Character.toUpperCase(codePoint));
            String lower = Character.toString(Character.toLowerCase(codePoint));

            assertThat(Folding.fold(upper)).as("U+%04X", codePoint).isEqualTo(Folding.fold(text));
            assertThat(text.equalsIgnoreCase(lower))
                    .isEqualTo(Folding.fold(text).equals(Folding.fold(lower)));
        }
    }

    /** The literals of an expression are looked for in folded texts, so whatever RE2 takes for one letter must fold to one. */
    @Test
    void foldsWhatRe2MatchesIgnoringCaseToTheSame() {
        for (int i = 0; i < CASED.length(); i++) {
            String wanted = CASED.substring(i, i + 1);
            if (EndlessFolding.isIn(wanted, false)) {
                continue;
            }
            Matcher matcher = Pattern.compile(Pattern.quote(wanted), Pattern.CASE_INSENSITIVE)
                    .matcher(CASED);
            while (matcher.find()) {
                assertThat(Folding.fold(matcher.group())).isEqualTo(Folding.fold(wanted));
            }
        }
    }

    @Test
    void foldsAPartLikeTheWhole() {
        assertThat(Folding.fold("ΟΔΟΣ 𐐀İß")).isEqualTo("οδοσ 𐐨iß");
        assertThat(Folding.fold("already folded")).isSameAs("already folded");
    }
}
