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

    /** What is told of a rule: how far it is in the visit, and what it waits for. */
    public String rule(String name) {
        return browser.await(
                        "the rule " + name,
                        driver -> driver.findElements(By.cssSelector("#visit-rules li")).stream()
                                .filter(item -> item.getText().contains(name))
                                .findFirst()
                                .orElse(null))
                .getText();
    }

    /** What the timeline says, from top to bottom. */
    public String timeline() {
        return browser.see(TIMELINE).getText();
    }
}
