package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.Shop;
import org.junit.jupiter.api.Test;

/** Two sites on one runtime, visited at the same time in the same way: each follows its own rule and keeps its own visits. */
abstract class TwoSitesStory {
    @Test
    void neverMix(Stage stage) {
        PublishedSite quick = stage.siteInvitingAfter(2);
        PublishedSite patient = stage.siteInvitingAfter(3);
        Shop here = stage.visitor(quick.shop()).open("product-aurora-tent.html");
        Shop there = stage.visitor(patient.shop()).open("product-aurora-tent.html");
        String visitHere = here.visitId();
        String visitThere = there.visitId();

        here.addToCart();
        there.addToCart();
        here.addToCart();
        there.addToCart();

        assertThat(here.invitation().awaitShown().title())
                .isEqualTo(quick.campaign().title());
        RecordedVisit toldThere = stage.received(
                visitThere,
                "both clicks",
                it -> it.events(patient.campaign().event()).size() == 2);
        RecordedVisit toldHere = stage.received(visitHere, "the invitation", it -> it.has("EngagementShown"));
        assertThat(there.invitation().isThere()).isFalse();
        assertThat(toldThere.decisions()).isEmpty();
        assertThat(toldThere.has(quick.campaign().event())).isFalse();
        assertThat(toldHere.has(patient.campaign().event())).isFalse();
        assertThat(stage.installation().history().visitsOf(quick.campaign().siteKey()))
                .contains(visitHere)
                .doesNotContain(visitThere);
    }
}
