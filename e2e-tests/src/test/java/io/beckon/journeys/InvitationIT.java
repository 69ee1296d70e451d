package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.history.RecordedDecision;
import io.beckon.journeys.history.RecordedEngagement;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.Invitation;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import org.junit.jupiter.api.Test;

/** A visitor puts two things into the cart, is invited to a chat and accepts; the server knows every step. */
@Journey
class InvitationIT {
    @Test
    void appearsWhenTheRuleFiresAndIsAccepted(Stage stage) {
        PublishedSite site = stage.siteInvitingAfter(2);
        Campaign campaign = site.campaign();
        Shop shop = stage.visitor(site.shop()).open("product-aurora-tent.html");
        String visit = shop.visitId();

        shop.addToCart();
        shop.addToCart();
        Invitation invitation = shop.invitation().awaitShown();

        assertThat(invitation.title()).isEqualTo(campaign.title());
        assertThat(invitation.body()).isEqualTo(campaign.body());
        assertThat(invitation.acceptLabel()).isEqualTo(campaign.accept());

        invitation.accept();
        RecordedVisit told = stage.received(visit, "acceptance", it -> it.has("EngagementAccepted"));

        assertThat(told.site()).isEqualTo(campaign.siteKey());
        assertThat(told.events(campaign.event()))
                .hasSize(2)
                .allSatisfy(click -> assertThat(click.categories()).containsExactly(campaign.category()));
        assertThat(told.events())
                .extracting("name")
                .containsSubsequence(
                        "PageEntered", campaign.event(), "EngagementOffered", "EngagementShown", "EngagementAccepted");
        assertThat(told.decisions())
                .containsExactly(new RecordedDecision(campaign.rule(), "offered", "", told.version()));
        assertThat(told.engagements()).extracting(RecordedEngagement::status).containsExactly("accepted");
        assertThat(shop.complaints()).isEmpty();
    }
}
