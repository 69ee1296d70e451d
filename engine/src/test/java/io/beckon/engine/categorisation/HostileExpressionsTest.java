package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an expression is made for, it is refused with a reason, or it answers soon. */
@Timeout(60)
class HostileExpressionsTest {
    private static final String LONG_TEXT = "a".repeat(8_000) + "!";

    /** Backtracking would take longer than the universe lasts. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+$",
                "(a|aa)+$",
                "(a|a)*b",
                "((a*)*)*b",
                "(x+x+)+y",
                "(.*)(.*)(.*)(.*)(.*)x$",
                "(a?){499}a{499}b",
                "^(([a-z])+.)+[A-Z]([a-z])+$"
            })
    void answersWhereBacktrackingWouldNotEnd(String expression) {
        TextCheck check = TextCheck.regex(expression, true);

        assertThat(check.passes(new Subject(LONG_TEXT))).isFalse();
    }

    /** RE2/J writes repetitions out: some of these would fill the memory, others the stack. */
    @ParameterizedTest
    @MethodSource("bombs")
    void refusesWhatRepeatsTooMuch(String expression) {
        assertThatExceptionOfType(UnusableText.class)
                .isThrownBy(() -> TextCheck.regex(expression, true))
                .withMessageStartingWith("Expected an expression of at most 1000 signs")
                .matches(unusable -> unusable.reason() == UnusableText.Reason.TOO_MUCH_REPETITION);
    }

    static Stream<String> bombs() {
        return Stream.of(
                "a{1001}",
                "((a{1000}){1000}){1000}",
                "((a{0,100}){0,100}){0,100}",
                "(a{0,1000}){0,1000}",
                "(((a{30}){30}){30}){30}",
                "((((((((a{3}){3}){3}){3}){3}){3}){3}){3}){3}",
                "(?:[a-z]{40}){26}",
                "(?P<name>\\x{61}{1000}){3}",
                "(?i:\\pL{1000}){3}",
                "([]a]{999,}){3}",
                "((){1000}){1000}",
                "(" + "a".repeat(100) + "){11}",
                "[a-z]{1,1000}".repeat(3));
    }

    @Test
    void takesGroupsAsDeepAsATagCanHoldThem() {
        String deep = "(".repeat(249) + "a" + ")".repeat(249) + "+!";

        assertThat(TextCheck.regex(deep, true).passes(new Subject(LONG_TEXT))).isTrue();
    }

    @Test
    void neverGetsAnExpressionOfAHundredKilobytes() {
        String long100 = "(".repeat(50_000) + ")".repeat(50_000);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tag.of("tag", Field.URL, TextMode.REGEX, long100))
                .withMessageContaining("1 to 500 characters");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "abc; 3",
                "a{3}; 3",
                "a{2,5}b; 6",
                "a{3,}; 4",
                "a{0}; 1",
                "(ab){4}; 8",
                "((a{3}b){2}c){2}; 18",
                "(?i)ab; 2",
                "(?P<n>ab){2}; 4",
                "(?:ab){2}|c; 6",
                "[a{9}]{3}; 3",
                "[[:alpha:]x]{3}; 3",
                "[^]]{3}; 3",
                "\\{9}; 3",
                "\\x{1F600}{3}; 3",
                "\\p{Greek}{3}; 3",
                "a{b}; 4",
                "a{,3}; 5",
                "x*y+z?; 3"
            })
    void countsWhatIsWrittenOut(String expression, long signs) {
        assertThat(WrittenOut.signs(expression)).isEqualTo(signs);
    }
}
