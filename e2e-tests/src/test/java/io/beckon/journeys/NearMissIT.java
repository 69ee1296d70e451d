package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.Shop;
import org.junit.jupiter.api.Test;

/** The same two clicks where one argument of the rule is another: it asks for three, and the third one brings the invitation. */
@Journey
class NearMissIT {
    @Test
    void invitesNotBeforeTheRuleIsMet(Stage stage) {
        PublishedSite site = stage.siteInvitingAfter(3);
        String click = site.campaign().event();
        Shop shop = stage.visitor(site.shop()).open("product-aurora-tent.html");
        String visit = shop.visitId();

        shop.addToCart();
        shop.addToCart();
        RecordedVisit told =
                stage.received(visit, "both clicks", it -> it.events(click).size() == 2);

        assertThat(told.events(click))
                .allSatisfy(event -> assertThat(event.categories())
                        .containsExactly(site.campaign().category()));
        assertThat(told.decisions()).isEmpty();
        assertThat(shop.invitation().isThere()).isFalse();

        shop.addToCart();
        assertThat(shop.invitation().awaitShown().title())
                .isEqualTo(site.campaign().title());
    }
}
