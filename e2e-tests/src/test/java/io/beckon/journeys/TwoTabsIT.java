package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.Shop;
import org.junit.jupiter.api.Test;

/** A visitor compares two products in two tabs. */
@Journey
class TwoTabsIT {
    @Test
    void areOneVisitAndTheInvitationIsInTheTabThatFired(Stage stage) {
        PublishedSite site = stage.siteInvitingAfter(2);
        Shop shop = stage.visitor(site.shop()).open("product-aurora-tent.html");
        Browser browser = shop.browser();
        String visit = shop.visitId();
        String first = browser.tab();
        shop.addToCart();

        browser.openTab();
        shop.open("product-atlas-backpack.html");
        assertThat(shop.visitId()).isEqualTo(visit);
        shop.addToCart();
        shop.invitation().awaitShown();
        browser.lookAt(first);
        assertThat(shop.invitation().isThere())
                .as("an invitation in the other tab")
                .isFalse();

        RecordedVisit told = stage.received(visit, "the invitation on screen", it -> it.has("EngagementShown"));
        assertThat(told.events("EngagementShown")).hasSize(1);
        assertThat(told.events("EngagementShown").getFirst().page())
                .isEqualTo(told.events(site.campaign().event()).getLast().page());
    }
}
