package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Where a draft is tried on recorded visits. */
public final class RehearsalScreen {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final By SUMMARY = By.id("rehearsal-summary");

    private final Browser browser;
    private final Form form;

    RehearsalScreen(Browser browser) {
        this.browser = browser;
        form = new Form(browser);
    }

    /** Rehearses over the period that is chosen, and waits for the result. */
    public void rehearse() {
        form.press("rehearse");
        browser.await(PATIENCE, "the result of the rehearsal", driver -> driver.findElement(SUMMARY));
        form.awaitQuiet();
    }

    /** What the result says first. */
    public String summary() {
        return form.text("rehearsal-summary");
    }

    /** What the numbers rest on. */
    public String notes() {
        return browser.reach(By.id("rehearsal-notes")).getText();
    }

    /** Opens what is told of a rule. */
    public Rehearsed open(String rule) {
        WebElement row = browser.await(
                "the rule " + rule,
                driver -> driver.findElements(By.cssSelector(".rehearsed")).stream()
                        .filter(shown -> shown.findElement(By.cssSelector(".rehearsed__name"))
                                .getText()
                                .equals(rule))
                        .findFirst()
                        .orElse(null));
        String id = String.valueOf(row.getDomAttribute("id"));
        browser.click(row.findElement(By.cssSelector(".rehearsed__name")));
        browser.see(By.cssSelector("#" + id + "-draft"));
        return new Rehearsed(id);
    }

    /** What is told of one rule. */
    public final class Rehearsed {
        private final String id;

        private Rehearsed(String id) {
            this.id = id;
        }

        /** In how many visits it matches in the draft. */
        public int visits() {
            return Integer.parseInt(form.text(id + "-visits"));
        }

        /** In how many visits it matches in what is live. */
        public String live() {
            return form.text(id + "-visits-live");
        }

        /** How many decisions of the draft end in an offer. */
        public int offered() {
            return Integer.parseInt(form.text(id + "-offered"));
        }

        /** What became of it in the draft, with the reasons. */
        public String draft() {
            return form.text(id + "-draft");
        }

        /** The ids of the visits to open. */
        public List<String> examples() {
            return browser.all(By.cssSelector("#" + id + "-draft a")).stream()
                    .map(link -> String.valueOf(link.getDomProperty("href")))
                    .map(address -> address.substring(address.lastIndexOf('/') + 1))
                    .toList();
        }
    }
}
