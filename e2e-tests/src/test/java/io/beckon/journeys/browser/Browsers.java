package io.beckon.journeys.browser;

import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.openqa.selenium.WebDriverException;

/** Browsers that stories hand on to each other: starting one takes seconds, making one forget what it showed does not. */
public final class Browsers implements AutoCloseable {
    private final Map<String, Deque<Browser>> idle = new ConcurrentHashMap<>();

    /** A browser that speaks the language and remembers nothing. */
    public Browser take(String language) {
        Browser known = idle(language).pollFirst();
        return known == null ? Browser.start(language) : known;
    }

    /** Takes one back for the next story, after one that went well. */
    public void giveBack(Browser browser) {
        try {
            browser.forget();
            idle(browser.language()).addFirst(browser);
        } catch (WebDriverException broken) {
            browser.close();
        }
    }

    @Override
    public void close() {
        idle.values().forEach(browsers -> browsers.forEach(Browser::close));
    }

    private Deque<Browser> idle(String language) {
        return idle.computeIfAbsent(language, _ -> new ConcurrentLinkedDeque<>());
    }
}
