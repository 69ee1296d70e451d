package io.beckon.journeys.browser;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a page tells people: its texts, what stands in its fields, and its tooltips; not the messages that go away by themselves. */
public final class PageText {
    private static final String SHOWN = "return [...[...document.body.children]"
            + ".filter((each) => each.localName !== 'vaadin-notification-container').map((each) => each.innerText || ''),"
            + " ...[...document.querySelectorAll('input, textarea, [title]')].map((each) => each.value || each.title)];";

    private PageText() {}

    /** All of it that is there now. */
    public static String of(Browser browser) {
        Stream<?> texts = browser.driver().executeScript(SHOWN) instanceof List<?> all ? all.stream() : Stream.of();
        return texts.map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
