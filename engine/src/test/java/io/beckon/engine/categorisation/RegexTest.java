package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {

    @ParameterizedTest
    @CsvSource({
        "cart$, /CART, true, false",
        "cart$, /cart, true, true",
        "cart$, /CART, false, true",
        "^c.rt$, cärt, false, true",
        "\\d{3}, ab12c, false, false",
    })
    void findsAMatch(String expression, String text, boolean caseSensitive, boolean expected) {
        assertThat(Regex.compile(expression, caseSensitive).passes(new Subject(text)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(?=x)", "(a)\\1", "(", "[", "*", "(?>a)"})
    void refusesWhatRe2Refuses(String expression) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regex.compile(expression, true))
                .withMessageStartingWith("Expected an RE2 expression, but '" + expression + "' is none: ");
    }

    /** Without the check this test never ends. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\u1C80",
                "\\x{1C88}",
                "\\x{001c85}",
                "[a-\uFFFF]",
                "[\u1C80-z]",
                "[\\x{400}-\\x{ffff}]",
                "[a\\-\\\u1C81]",
            })
    void refusesWhatRe2WouldNeverFinish(String expression) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regex.compile(expression, false))
                .withMessageContaining("U+1C80");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Regex.compile("(?i)a|" + expression, true))
                .withMessageContaining("U+1C80");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[а-я]+", "[一-龥]", "\\x{1C89}", "a-b", "[\\x{10000}-\\x{10FFFF}]"})
    void acceptsOtherLettersWhereCaseIsIgnored(String expression) {
        assertThat(Regex.compile(expression, false).required()).isNotNull();
    }
}
