package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.console.SnippetScreen;
import io.beckon.journeys.history.RecordedDecision;
import io.beckon.journeys.history.RecordedEngagement;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.Invitation;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import org.junit.jupiter.api.Test;

/**
 * The main story, with nothing prepared: a marketer makes a site through the screens, publishes it and copies the snippet into the shop's
 * pages; a visitor is invited and accepts; the console tells the visit. Then one argument of the rule is another, and it takes one click
 * more.
 */
abstract class FirstSiteStory {
    private static final String PRODUCT = "product-aurora-tent.html";

    @Test
    void leadsFromAnEmptySiteToAnAcceptedInvitationAndNotFurtherThanTheRuleSays(Stage stage) {
        Campaign campaign = Campaign.random().withTimes(2);
        OtherOrigin pages = stage.shop();
        Console console = stage.console();
        console.sites().create(campaign, pages.origin());
        SiteScreens site = console.site(campaign.siteKey());
        site.define(campaign);
        site.publishing().publish("The first version");
        SnippetScreen snippet = site.snippet();
        String copied = snippet.copy();
        assertThat(copied.strip()).isEqualTo(snippet.shown());
        pages.paste(copied);

        Shop shop = stage.visitor(pages).open(PRODUCT);
        assertThat(shop.source()).as("the copied lines, byte for byte").contains("\n" + copied);
        String visit = invited(shop, campaign);
        assertThat(snippet.awaitArrival()).contains(pages.origin());
        RecordedVisit received = stage.received(visit, "acceptance", it -> it.has("EngagementAccepted"));
        assertReceived(received, campaign);
        assertThat(site.visit(visit).timeline())
                .contains(campaign.event(), campaign.category(), campaign.rule())
                .containsIgnoringCase("offered")
                .containsIgnoringCase("accepted");

        site.rules().changeTimes(campaign.rule(), 3);
        site.publishing().publish("One click more");
        assertInvitedByTheThirdClick(stage, pages, campaign);
    }

    private static String invited(Shop shop, Campaign campaign) {
        String visit = shop.visitId();
        shop.addToCart();
        shop.addToCart();
        Invitation invitation = shop.invitation().awaitShown();
        assertThat(invitation.title()).isEqualTo(campaign.title());
        assertThat(invitation.body()).isEqualTo(campaign.body());
        invitation.accept();
        assertThat(shop.complaints()).isEmpty();
        return visit;
    }

    private static void assertReceived(RecordedVisit received, Campaign campaign) {
        assertThat(received.site()).isEqualTo(campaign.siteKey());
        assertThat(received.events(campaign.event()))
                .hasSize(2)
                .allSatisfy(click -> assertThat(click.categories()).containsExactly(campaign.category()));
        assertThat(received.decisions()).containsExactly(new RecordedDecision(campaign.rule(), "offered", "", 1));
        assertThat(received.engagements())
                .extracting(RecordedEngagement::status)
                .containsExactly("accepted");
    }

    private static void assertInvitedByTheThirdClick(Stage stage, OtherOrigin pages, Campaign campaign) {
        Shop shop = stage.visitor(pages).open(PRODUCT);
        String visit = shop.visitId();
        shop.addToCart();
        shop.addToCart();
        RecordedVisit received = stage.received(
                visit, "both clicks", it -> it.events(campaign.event()).size() == 2);
        assertThat(received.version()).isEqualTo(2);
        assertThat(received.decisions()).isEmpty();
        assertThat(shop.invitation().isThere()).isFalse();

        shop.addToCart();
        assertThat(shop.invitation().awaitShown().title()).isEqualTo(campaign.title());
        assertThat(stage.received(visit, "the invitation", it -> it.has("EngagementShown"))
                        .decisions())
                .containsExactly(new RecordedDecision(campaign.rule(), "offered", "", 2));
    }
}
