package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

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
        fillText("title", title);
        fillText("body", campaign.body());
        fillText("accept", campaign.accept());
        fillText("reject", campaign.reject());
    }

    /** Changes what the invitation of an offer says first. */
    public void changeTitle(String offer, String title) {
        open(offer);
        fillText("title", title);
        save();
    }

    /** Fills a text in the site's first language, whichever that is. */
    private void fillText(String part, String text) {
        WebElement first = browser().see(By.cssSelector("[id^='offer-texts-'][id$='-" + part + "']"));
        form().fill(first.getDomAttribute("id"), text);
    }
}
