package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The offers. */
public final class OffersScreen extends DefinitionsScreen {
    private static final By INVITATION = By.tagName("beckon-invitation");

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
        fillTitle(title);
        save();
    }

    /** Types what the invitation says first. */
    public void fillTitle(String title) {
        fillText("title", title);
    }

    /** Makes the offer a banner, and types where it leads. */
    public void leadTo(String link) {
        form().pick("offer-channel", "Banner");
        form().fill("offer-link", link);
    }

    /** Types a further language. */
    public void addLanguage(String tag) {
        form().fill("offer-language-add", tag);
    }

    /** What the preview says that the screen shows beside an offer. */
    public String preview(String offer) {
        open(offer);
        WebDriver driver = browser().driver();
        driver.switchTo().frame(browser().see(By.id("offer-preview")));
        try {
            return browser().await("an invitation in the preview", _ -> {
                String said = driver.findElement(INVITATION)
                        .getShadowRoot()
                        .findElement(By.cssSelector(".card"))
                        .getText();
                return said.isBlank() ? null : said;
            });
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    /** Fills a text in the site's first language, whichever that is. */
    private void fillText(String part, String text) {
        WebElement first = browser().see(By.cssSelector("[id^='offer-texts-'][id$='-" + part + "']"));
        form().fill(first.getDomAttribute("id"), text);
    }
}
