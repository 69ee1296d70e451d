package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import org.junit.jupiter.api.Test;

/** A marketer describes visitors and makes a rule be for them: others are offered nothing, and their timeline says why. */
@Journey
class AudiencesIT {
    private static final String PRODUCT = "product-aurora-tent.html";
    private static final String AUDIENCE = "Those who read this";

    private final Campaign campaign = Campaign.random();

    @Test
    void areTheOnlyOnesWhoAreOfferedSomething(Stage stage) {
        OtherOrigin pages = stage.shop();
        Console console = stage.console();
        pages.paste(console.bringLive(campaign, pages.origin()));
        SiteScreens site = console.site(campaign.siteKey());
        site.audiences().create(AUDIENCE, "de");
        site.rules().changeAudience(campaign.rule(), AUDIENCE);
        site.publishing().publish("Only for some");

        Shop other = visit(stage, pages);
        RecordedVisit told = stage.received(
                other.visitId(), "a decision", it -> !it.decisions().isEmpty());
        assertThat(told.decisions()).extracting("outcome").containsExactly("held-back");
        assertThat(told.decisions()).extracting("reason").containsExactly("audience");
        assertThat(site.visit(told.id()).timeline()).contains("not in the audience “" + AUDIENCE + "”");

        site.audiences().changeLanguage(AUDIENCE, "en-GB");
        site.publishing().publish("For others");

        assertThat(visit(stage, pages).invitation().awaitShown().title()).isEqualTo(campaign.title());
    }

    /** Somebody new does what the rule waits for. */
    private Shop visit(Stage stage, OtherOrigin pages) {
        Shop shop = stage.visitor(pages).open(PRODUCT);
        for (int i = 0; i < campaign.times(); i++) {
            shop.addToCart();
        }
        return shop;
    }
}
