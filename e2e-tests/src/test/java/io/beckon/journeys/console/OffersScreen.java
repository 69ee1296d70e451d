package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;

/** The offers. */
public final class OffersScreen extends DefinitionsScreen {
    OffersScreen(Browser browser) {
        super(browser, "offers");
    }

    /** Defines the campaign's offer: a chat with its texts in the site's language. */
    public void create(Campaign campaign) {
        begin();
        fill(campaign, campaign.title());
        save();
    }

    /** Fills the form of a new offer, with another title if need be. */
    public void fill(Campaign campaign, String title) {
        form().fill("offer-name", campaign.offer());
        form().fill("offer-texts-en-title", title);
        form().fill("offer-texts-en-body", campaign.body());
        form().fill("offer-texts-en-accept", campaign.accept());
        form().fill("offer-texts-en-reject", campaign.reject());
    }

    /** Changes what the invitation of an offer says first. */
    public void changeTitle(String offer, String title) {
        open(offer);
        form().fill("offer-texts-en-title", title);
        save();
    }
}
