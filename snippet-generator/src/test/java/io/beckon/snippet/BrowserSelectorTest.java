package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.snippet.SelectorFault.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrowserSelectorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "#a",
                "#-a, #--a, .-a, ._a, #é",
                "a b > c + d ~ my-element",
                "#\\31 23",
                ".md\\:flex",
                ".a\\:nope",
                "[x], [x=y], [x = s], [x='y' i], [x=\"y]\"], [x=\":nope\"], [data-x|=en]",
                "input[type=checkbox]:checked",
                "a:HOVER",
                "a:not(.b, #c):is(:hover, :focus)",
                "div:has(> img, + p):has(b)",
                ":not(:has(a))",
                "li:nth-child( 2n + 1 )",
                "li:nth-child(EVEN)",
                "li:nth-last-of-type(-n+3)",
                ":lang(de) :dir(rtl)",
                " a "
            })
    void letsThroughWhatBrowsersUnderstand(String selector) {
        assertThat(SelectorFault.in(selector)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "p:(",
                "..a",
                "a >",
                "> a",
                "a b,",
                "[x",
                "[x=]",
                "[x!=y]",
                "[x=1a]",
                "[x=y s]",
                "[x='y' s]",
                "a:not(",
                "a)",
                "a{}",
                "a;b",
                "a$b",
                ".1a",
                "#1a",
                "#-1",
                "a:not()",
                "a:hover()",
                "li:nth-child()",
                "a > > b",
                "a: hover",
                "a||b",
                "a\\",
                "(a)"
            })
    void refusesWhatIsNoSelector(String selector) {
        assertThat(SelectorFault.in(selector))
                .hasValueSatisfying(fault -> assertThat(fault.reason()).isEqualTo(Reason.NO_SELECTOR));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a:nope | UNKNOWN_PSEUDO_CLASS | :nope",
                "a:contains('x') | UNKNOWN_PSEUDO_CLASS | :contains(",
                "a:eq(1) | UNKNOWN_PSEUDO_CLASS | :eq(",
                "b, div:first | UNKNOWN_PSEUDO_CLASS | :first",
                "a:not(:visible) | UNKNOWN_PSEUDO_CLASS | :visible",
                "li:nth-child(x) | UNKNOWN_PSEUDO_CLASS | :nth-child(x)",
                "li:nth-child | UNKNOWN_PSEUDO_CLASS | :nth-child",
                "a:not | UNKNOWN_PSEUDO_CLASS | :not",
                ":has(b:has(c)) | UNKNOWN_PSEUDO_CLASS | :has(",
                "a::before | PSEUDO_ELEMENT | ::before",
                "a:after | PSEUDO_ELEMENT | :after",
                "::slotted(a) | PSEUDO_ELEMENT | ::slotted"
            })
    void saysWhichPartFindsNothing(String selector, Reason reason, String part) {
        assertThat(SelectorFault.in(selector)).contains(new SelectorFault(reason, part));
    }
}
