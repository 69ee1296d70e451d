package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.history.RecordedEngagement;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.Shop;
import org.junit.jupiter.api.Test;

/** A visitor loads the page again in the middle: before the rule has fired, and while the invitation is on screen. */
@Journey
class ReloadIT {
    @Test
    void losesNeitherTheCountNorTheInvitation(Stage stage) {
        PublishedSite site = stage.siteInvitingAfter(2);
        Shop shop = stage.visitor(site.shop()).open("product-aurora-tent.html");
        String visit = shop.visitId();

        shop.addToCart();
        shop.browser().reload();
        assertThat(shop.visitId()).isEqualTo(visit);
        shop.addToCart();
        shop.invitation().awaitShown();
        shop.browser().reload();
        shop.invitation().awaitShown().accept();
        RecordedVisit told = stage.received(visit, "acceptance", it -> it.has("EngagementAccepted"));

        assertThat(told.events("PageEntered")).hasSize(3);
        assertThat(told.events(site.campaign().event())).hasSize(2);
        assertThat(told.events("EngagementShown")).as("shown counts once").hasSize(1);
        assertThat(told.engagements()).extracting(RecordedEngagement::status).containsExactly("accepted");
    }
}
