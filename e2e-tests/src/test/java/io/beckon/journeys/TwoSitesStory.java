package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.console.Console;
import io.beckon.journeys.history.RecordedDecision;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two sites on one runtime, whose definitions have the same names, visited by turns in one browser: each follows its own rule and keeps
 * its own visits.
 */
abstract class TwoSitesStory {
    private static final String PRODUCT = "product-aurora-tent.html";

    @Test
    void neverMix(Stage stage) {
        Campaign quick = Campaign.random().withTimes(2);
        Campaign patient = quick.onAnotherSite().withTimes(3);
        Console console = stage.console();
        Browser browser = stage.browser("en-GB");
        Shop here = shopOf(stage, console, quick, "quick.localhost", browser);
        Shop there = shopOf(stage, console, patient, "patient.localhost", browser);

        String visitHere = here.open(PRODUCT).visitId();
        here.addToCart();
        String visitThere = there.open(PRODUCT).visitId();
        there.addToCart();
        here.open(PRODUCT).visitId();
        here.addToCart();
        assertThat(here.invitation().awaitShown().title()).isEqualTo(quick.title());
        RecordedVisit toldHere = stage.received(visitHere, "the invitation", it -> it.has("EngagementShown"));
        there.open(PRODUCT).visitId();
        there.addToCart();
        RecordedVisit toldThere = stage.received(
                visitThere, "both clicks", it -> it.events(patient.event()).size() == 2);
        assertThat(toldThere.decisions()).isEmpty();
        assertThat(there.invitation().isThere()).isFalse();
        there.addToCart();
        assertThat(there.invitation().awaitShown().title()).isEqualTo(patient.title());

        assertThat(toldHere.events(quick.event())).hasSize(2);
        assertThat(toldHere.decisions()).containsExactly(new RecordedDecision(quick.rule(), "offered", "", 1));
        assertVisits(stage, console, quick, visitHere);
        assertVisits(stage, console, patient, visitThere);
    }

    private static Shop shopOf(Stage stage, Console console, Campaign campaign, String host, Browser browser) {
        OtherOrigin pages = stage.shop(host);
        pages.paste(console.bringLive(campaign, pages.origin()));
        return new Shop(browser, pages);
    }

    /** The server and the console know one visit of the site, and it is this one. */
    private static void assertVisits(Stage stage, Console console, Campaign campaign, String visit) {
        assertThat(stage.installation().history().visitsOf(campaign.siteKey())).containsExactly(visit);
        assertThat(console.site(campaign.siteKey()).visits().shown()).isEqualTo(List.of(visit));
    }
}
