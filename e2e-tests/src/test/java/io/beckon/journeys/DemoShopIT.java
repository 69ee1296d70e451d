package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.browser.Look;
import io.beckon.journeys.console.Console;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.Pages;
import io.beckon.journeys.shop.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What the README promises whoever has just started Beckon: looking at three products of the demo shop brings an invitation, and the
 * console tells the visit. Makes the README's pictures on the way.
 */
@Journey
class DemoShopIT {
    private static final List<String> PRODUCTS =
            List.of("product-kestrel-lamp.html", "product-pebble-daypack.html", "product-aurora-tent.html");
    private static final String RULE = "Looked at three products";
    private static final Look SCREEN = new Look("screen", 1440, 900, false);
    private static final Look TALL_SCREEN = new Look("tall-screen", 1440, 1240, false);
    private static final Look WHOLE_VISIT = new Look("whole-visit", 1440, 1680, false);

    @Test
    void invitesWhoeverLooksAtThreeProducts(Stage stage) {
        assumeThat(stage.installation().hasDemo()).isTrue();
        Pages demo = path -> stage.installation().runtime().resolve("/demo/shop/" + path);
        Pictures pictures = new Pictures("readme");
        Shop shop = stage.visitor(demo);
        prepare(shop.browser(), SCREEN);
        String visit = lookAtProducts(stage, shop);

        assertThat(shop.invitation().awaitShown().title()).isEqualTo("Can we help you choose?");
        pictures.take(shop.browser(), "invitation");
        shop.invitation().accept();
        RecordedVisit received = stage.received(visit, "acceptance", it -> it.has("EngagementAccepted"));
        assertThat(received.events("ProductViewed").getLast().data()).containsEntry("product", "tent-aurora");
        assertThat(received.decisions()).extracting("rule").containsExactly(RULE);
        assertThat(shop.complaints()).isEmpty();

        Console console = stage.console();
        prepare(console.browser(), TALL_SCREEN);
        console.site(stage.installation().site()).rules().open(RULE);
        console.browser().reload();
        console.awaitStill();
        pictures.take(console.browser(), "console");
        prepare(console.browser(), WHOLE_VISIT);
        assertThat(console.site(stage.installation().site()).visit(visit).timeline())
                .contains("ProductViewed", RULE)
                .containsIgnoringCase("offered")
                .containsIgnoringCase("accepted");
        console.awaitStill();
        pictures.take(console.browser(), "timeline");
    }

    private static String lookAtProducts(Stage stage, Shop shop) {
        String visit = "";
        for (int seen = 1; seen <= PRODUCTS.size(); seen++) {
            int expected = seen;
            visit = shop.open(PRODUCTS.get(seen - 1)).visitId();
            stage.received(
                    visit,
                    seen + " products seen",
                    it -> it.events("ProductViewed").size() == expected);
        }
        return visit;
    }

    private static void prepare(Browser browser, Look look) {
        look.applyTo(browser);
        browser.hideScrollBars();
    }
}
