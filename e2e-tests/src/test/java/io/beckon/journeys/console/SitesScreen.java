package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;
import java.nio.file.Path;
import org.openqa.selenium.By;

/** The list of sites. */
public final class SitesScreen {
    private final Browser browser;
    private final Form form;

    SitesScreen(Browser browser) {
        this.browser = browser;
        form = new Form(browser);
    }

    /** Opens the dialog for a new site. */
    public void begin() {
        form.press("new");
        browser.see(By.id("site-name"));
    }

    /** Makes an empty site whose pages are at the origin, and waits until it is open. */
    public void create(Campaign campaign, String origin) {
        begin();
        fill(campaign, origin);
        pressCreate();
        browser.await("the new site", driver -> driver.getCurrentUrl().endsWith("/sites/" + campaign.siteKey()));
    }

    /** Types what is asked of a new site. */
    public void fill(Campaign campaign, String origin) {
        fill(campaign.siteName(), campaign.siteKey(), origin);
    }

    /** The same with what is no campaign's. */
    public void fill(String name, String key, String origin) {
        form.fill("site-name", name);
        form.fill("site-key", key);
        form.fill("site-origin", origin);
    }

    /** Presses "Create", whatever comes of it. */
    public void pressCreate() {
        form.press("create-site");
    }

    /** Imports a new site from a file, and waits until it is open. */
    public void take(Path siteJson) {
        offer(siteJson);
        form.press("confirm-import");
        browser.await("the imported site", driver -> driver.getCurrentUrl().contains("/sites/"));
    }

    /** Opens the dialog that imports a site, and gives it a file, until it asks whether to take it. */
    public void offer(Path siteJson) {
        attach(siteJson);
        browser.see(By.id("confirm-import"));
    }

    /** Gives the dialog a file that cannot be a site; what it says to that. */
    public String refusal(Path siteJson) {
        attach(siteJson);
        browser.see(By.cssSelector("#import-answer li"));
        return form.text("import-answer");
    }

    private void attach(Path siteJson) {
        form.press("import");
        form.attach("site-file", siteJson);
    }

    /** The message of an error at a field. */
    public String error(String field) {
        return form.error(field);
    }

    /** What stands in a field. */
    public String value(String field) {
        return form.value(field);
    }
}
