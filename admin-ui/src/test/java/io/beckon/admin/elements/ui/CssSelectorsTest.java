package io.beckon.admin.elements.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CssSelectorsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "#buy",
                ".a.b > c ~ d + e",
                "a[href$=\"checkout.html\"].button",
                "input[name='q' i]",
                "ul li:nth-child(2n+1)",
                "div:not(.a):first-of-type",
                "a, b",
                "form:has(input)",
                ":is(h1, h2) a",
                "*"
            })
    void takesWhatBrowsersTake(String selector) {
        assertThat(CssSelectors.isValid(selector)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a[", "#", "..a", "a >", "a {", "//div", "a::before", "a,,b", "1a", "div:nth-child(", "a } b"})
    void refusesWhatBrowsersRefuse(String selector) {
        assertThat(CssSelectors.isValid(selector)).isFalse();
    }
}
