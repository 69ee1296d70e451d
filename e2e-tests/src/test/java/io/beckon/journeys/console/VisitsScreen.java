package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;

/** The visits of the site. */
public final class VisitsScreen {
    private final Browser browser;

    VisitsScreen(Browser browser) {
        this.browser = browser;
    }

    /** Opens the newest visit. */
    public VisitScreen openNewest() {
        browser.click(By.cssSelector("#visits a"));
        return new VisitScreen(browser);
    }
}
