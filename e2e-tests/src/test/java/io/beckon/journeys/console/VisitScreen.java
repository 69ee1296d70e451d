package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;

/** One visit: what happened, what was decided and why, and what became of it. */
public final class VisitScreen {
    private static final By TIMELINE = By.id("timeline");

    private final Browser browser;

    VisitScreen(Browser browser) {
        this.browser = browser;
    }

    /** What the timeline says, from top to bottom. */
    public String timeline() {
        return browser.see(TIMELINE).getText();
    }
}
