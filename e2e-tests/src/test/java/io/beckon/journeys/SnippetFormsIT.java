package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.console.SnippetScreen;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import org.junit.jupiter.api.Test;

/** The other two forms of the snippet: one that loads exactly one version, and one for pages with a strict policy. */
@Journey
class SnippetFormsIT {
    private static final String PRODUCT = "product-aurora-tent.html";

    @Test
    void invitePinnedAndUnderAStrictPolicy(Stage stage) {
        Campaign campaign = Campaign.random();
        OtherOrigin pages = stage.shop();
        Console console = stage.console();
        console.sites().create(campaign, pages.origin());
        SiteScreens site = console.site(campaign.siteKey());
        site.define(campaign);
        site.publishing().publish("For all forms");
        SnippetScreen snippet = site.snippet();

        String pinned = snippet.copyPinned();
        assertThat(pinned).contains("integrity=\"sha");
        pages.paste(pinned);
        assertInvited(stage.visitor(pages), campaign);

        String withNonce = snippet.copyWithNonce();
        assertThat(withNonce).contains("nonce=\"NONCE\"");
        pages.pasteWithNonce(withNonce, stage.installation().runtime());
        assertInvited(stage.visitor(pages), campaign);
    }

    private static void assertInvited(Shop shop, Campaign campaign) {
        shop.open(PRODUCT);
        shop.visitId();
        shop.addToCart();
        assertThat(shop.invitation().awaitShown().title()).isEqualTo(campaign.title());
        assertThat(shop.complaints()).isEmpty();
    }
}
