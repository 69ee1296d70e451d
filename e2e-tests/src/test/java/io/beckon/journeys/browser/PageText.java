package io.beckon.journeys.browser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.By;

/** What a page tells people: its texts, what stands in its fields, and its tooltips. */
public final class PageText {
    private static final String IN_FIELDS_AND_TOOLTIPS =
            "return [...document.querySelectorAll('input, textarea, [title]')].map((each) => each.value || each.title);";

    private PageText() {}

    /** All of it that is there now. */
    public static String of(Browser browser) {
        String texts = browser.driver().findElement(By.tagName("body")).getText();
        Object more = browser.driver().executeScript(IN_FIELDS_AND_TOOLTIPS);
        Stream<?> rest = more instanceof List<?> all ? all.stream() : Stream.of();
        return Stream.concat(Stream.of(texts), rest).map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
