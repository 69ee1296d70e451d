package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** Whatever an author or a visitor writes is text: markup in every field shows as it was typed, and does nothing. */
@Journey
class MarkupIT {
    private static final String MARKUP = "<img src='x' onerror='sprung=1'>";
    private static final String IN_AN_ADDRESS = "%3Cimg%20src='x'%20onerror='sprung=1'%3E";
    private static final By TRAP = By.cssSelector("img[src='x'], [onerror], [onload]");
    private static final String SPRUNG = "return String(window.sprung === undefined ? 'no' : window.sprung);";

    private final Campaign campaign = Campaign.random().withMarkup(MARKUP);

    @Test
    void isShownAsTextOnEveryScreen(Stage stage) {
        OtherOrigin pages = stage.shop();
        Console console = stage.console();
        console.sites().create(campaign, pages.origin());
        SiteScreens site = console.site(campaign.siteKey());
        site.define(campaign);
        site.publishing().publish("Comment with " + MARKUP);
        assertHarmless(console.browser(), "publish");
        pages.paste(site.snippet().copy());

        String visit = visitorWritesMarkup(stage, pages);

        String own = "sites/" + campaign.siteKey();
        for (String screen : List.of("", "/elements", "/categories", "/rules", "/offers", "/publish")) {
            assertSays(console, own + screen, 1);
        }
        assertSays(console, "sites", 1);
        assertSays(console, own + "/visits/" + visit, 5);
        for (String screen : List.of("/settings", "/events", "/snippet", "/visits")) {
            open(console, own + screen);
        }
        assertHarmlessInEditors(site);
    }

    /** Title, address, referrer, values and identity: what a visitor's page can say. */
    private String visitorWritesMarkup(Stage stage, OtherOrigin pages) {
        Shop shop = stage.visitor(pages).open("product-aurora-tent.html");
        String visit = shop.visitId();
        shop.turnTo("product-" + IN_AN_ADDRESS, MARKUP);
        shop.tell("Said", MARKUP);
        shop.signIn(MARKUP);
        shop.addToCart();
        assertThat(shop.invitation().awaitShown().title()).isEqualTo(campaign.title());
        assertHarmless(shop.browser(), "the shop");
        shop.invitation().accept();
        shop.follow("Products");
        stage.received(
                visit,
                "all that the visitor wrote",
                it -> it.has("EngagementAccepted")
                        && it.has("Said")
                        && it.has("SignIn")
                        && it.events("PageEntered").size() == 3);
        return visit;
    }

    private void assertHarmlessInEditors(SiteScreens site) {
        site.elements().open(campaign.element());
        assertHarmless(site.browser(), "the editor of elements");
        site.events().open(campaign.event());
        assertHarmless(site.browser(), "the editor of events");
        site.categories().open(campaign.category());
        assertHarmless(site.browser(), "the editor of categories");
        site.rules().open(campaign.rule());
        assertHarmless(site.browser(), "the editor of rules");
        site.offers().open(campaign.offer());
        assertHarmless(site.browser(), "the editor of offers");
    }

    private static void assertSays(Console console, String screen, int atLeast) {
        open(console, screen);
        assertThat(console.browser().textMatching("\\Q" + MARKUP + "\\E"))
                .as(screen)
                .hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private static void open(Console console, String screen) {
        console.open(screen);
        console.awaitQuiet();
        assertHarmless(console.browser(), screen);
    }

    private static void assertHarmless(Browser browser, String where) {
        assertThat(browser.all(TRAP)).as("elements of the markup in " + where).isEmpty();
        assertThat(browser.driver().executeScript(SPRUNG)).as(where).isEqualTo("no");
    }
}
