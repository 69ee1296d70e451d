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
                "order (\\d+) of (\\d+)",
                "^a.*b.*c.*",
                "^.{0,255}.{0,255}.{0,255}x",
                "^(a|b)(a|b)(a|b)(a|b)(a|b)x?$",
                "^(?:de|en)|/shop",
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
        "^a+*, NESTED_REPETITION, *",
        "a*b*c*, TOO_MANY_WAYS, a*b*c*"
    })
    void saysWhyItRefuses(String expression, BrowserFault.Reason reason, String part) {
        Tag tag = Tag.of("t", Field.PATH, TextMode.REGEX, expression);

        assertThat(BrowserFault.in(tag)).contains(new BrowserFault(reason, part));
    }

    @ParameterizedTest
    @CsvSource({"a?, 15", "(a|a), 15", "'a{0,3}', 10", "(a|(b|c)), 10", "a*, 3"})
    void letsThroughOnlySoMany(String part, int most) {
        assertThat(BrowserRegex.fault("^" + part.repeat(most) + "x")).isEmpty();
        assertThat(BrowserRegex.fault("^" + part.repeat(most + 1) + "x")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a|b)*",
                "((a|b))*",
                "(?:a*)?",
                "(a?){9}",
                "a.*b.*c.*",
                "^a*b*c*d*",
                ".*.*.*x",
                "^.{0,255}.{0,255}.{0,255}.{0,255}x",
                "^a{2,}b{2,}c{2,}d{2,}",
                "^a|b.*c.*d.*",
                "^*",
                "a$+",
                "\\b?",
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
