package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import org.junit.jupiter.api.Test;

/** A marketer changes the text of an offer: nobody sees it before it is published, nobody is disturbed, and it can be taken back. */
@Journey
class PublishingIT {
    private static final String PRODUCT = "product-aurora-tent.html";
    private static final String OTHER_PRODUCT = "product-atlas-backpack.html";

    @Test
    void changesWhatNewVisitorsSeeAndNothingElse(Stage stage) {
        Campaign campaign = Campaign.random().withTimes(2);
        OtherOrigin pages = stage.shop();
        Console console = stage.console();
        console.sites().create(campaign, pages.origin());
        SiteScreens site = console.site(campaign.siteKey());
        site.define(campaign);
        site.publishing().publish("First");
        pages.paste(site.snippet().copy());
        String before = campaign.title();
        String after = "New: " + before;

        Shop staying = begunVisit(stage, pages);
        Shop goingOn = begunVisit(stage, pages);
        site.offers().changeTitle(campaign.offer(), after);
        assertThat(titleForSomebodyNew(stage, pages)).as("before publishing").isEqualTo(before);

        site.publishing().publish("Second");
        staying.addToCart();
        assertThat(staying.invitation().awaitShown().title())
                .as("on a page that was open before")
                .isEqualTo(before);
        goingOn.open(OTHER_PRODUCT).visitId();
        goingOn.addToCart();
        assertThat(goingOn.invitation().awaitShown().title())
                .as("on the next page of a visit that had begun before")
                .isEqualTo(before);
        assertThat(titleForSomebodyNew(stage, pages)).as("after publishing").isEqualTo(after);

        site.publishing().rollBackFromTo(2, 1);
        assertThat(titleForSomebodyNew(stage, pages)).as("after rolling back").isEqualTo(before);
    }

    private static Shop begunVisit(Stage stage, OtherOrigin pages) {
        Shop shop = stage.visitor(pages).open(PRODUCT);
        shop.visitId();
        shop.addToCart();
        return shop;
    }

    private static String titleForSomebodyNew(Stage stage, OtherOrigin pages) {
        Shop shop = stage.visitor(pages).open(PRODUCT);
        shop.visitId();
        shop.addToCart();
        shop.addToCart();
        return shop.invitation().awaitShown().title();
    }
}
