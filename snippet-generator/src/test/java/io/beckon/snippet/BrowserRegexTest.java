package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserRegexTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "^/products/[^/]+$",
                "a{2,3}",
                "(?:ab)+",
                "(a|b)c",
                "\\d+\\.\\d*",
                "[a-z\\-]?",
                "a.*b.*c.*",
                "(ab){2}",
                "\\/x"
            })
    void letsThroughWhatIsSafeEverywhere(String expression) {
        assertThat(BrowserRegex.fault(expression)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "[z-a], NO_EXPRESSION, Illegal character range",
        "(?=a), NOT_ALLOWED, (?=a)",
        "\\Aa, AMBIGUOUS, \\A",
        "(a+)+b, NESTED_REPETITION, +",
        "a*b*c*d*, TOO_MANY_REPETITIONS, *"
    })
    void saysWhyItRefuses(String expression, BrowserFault.Reason reason, String part) {
        Tag tag = Tag.of("t", Field.PATH, TextMode.REGEX, expression);

        assertThat(BrowserFault.in(tag)).contains(new BrowserFault(reason, part));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a|b)*",
                "((a|b))*",
                "(?:a*)?",
                "(a?){9}",
                "a*b*c*d*",
                "a**",
                "a*+",
                "(?i)a",
                "(?P<n>a)",
                "(?=a)",
                "(?<!a)b",
                "\\Aa",
                "\\pL",
                "\\1",
                "[[:alpha:]]",
                "(",
                ")",
                "a)",
                "[z-a]",
                "{2}",
                "a{2,1}",
                "[a",
                "*a",
                "\\",
                "a{1000}"
            })
    void refusesWhatIsSlowOrMeansSomethingElse(String expression) {
        assertThat(BrowserRegex.fault(expression)).isPresent();
    }
}
