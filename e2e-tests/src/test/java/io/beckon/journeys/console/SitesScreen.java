package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;

/** The list of sites. */
public final class SitesScreen {
    private final Browser browser;
    private final Form form;

    SitesScreen(Browser browser) {
        this.browser = browser;
        form = new Form(browser);
    }

    /** Makes an empty site whose pages are at the origin, and waits until it is open. */
    public void create(Campaign campaign, String origin) {
        form.press("new");
        form.fill("site-name", campaign.siteName());
        form.fill("site-key", campaign.siteKey());
        form.fill("site-origin", origin);
        form.press("create-site");
        browser.await("the new site", driver -> driver.getCurrentUrl().endsWith("/sites/" + campaign.siteKey()));
    }
}
