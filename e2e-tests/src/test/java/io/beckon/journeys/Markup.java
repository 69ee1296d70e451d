package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;

/** Markup that leaves a trace wherever it is taken for what it is. */
final class Markup {
    static final String TEXT = "<img src='x' onerror='sprung=1'>";
    static final String WITHOUT_SPACES = "<img/src='x'/onerror='sprung=1'>";

    private static final By TRACE = By.cssSelector("img[src='x'], [onerror], [onload]");
    private static final String SPRUNG = "return String(window.sprung === undefined ? 'no' : window.sprung);";

    private Markup() {}

    /** The markup, and a word that says where it was written. */
    static String with(String word) {
        return TEXT + word;
    }

    /** No element has come of it, and no script has run. */
    static void assertHarmless(Browser browser, String where) {
        assertThat(browser.all(TRACE)).as("elements of the markup in " + where).isEmpty();
        assertThat(browser.driver().executeScript(SPRUNG)).as(where).isEqualTo("no");
    }
}
