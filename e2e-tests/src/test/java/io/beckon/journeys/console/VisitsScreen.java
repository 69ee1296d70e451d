package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import java.util.List;
import org.openqa.selenium.By;

/** The visits of the site. */
public final class VisitsScreen {
    private static final By VISITS = By.cssSelector("#visits a");

    private final Browser browser;

    VisitsScreen(Browser browser) {
        this.browser = browser;
    }

    /** The ids of the visits that are listed, newest first; waits until there is one. */
    public List<String> shown() {
        browser.see(VISITS);
        return browser.all(VISITS).stream()
                .map(link -> String.valueOf(link.getDomProperty("href")))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }
}
