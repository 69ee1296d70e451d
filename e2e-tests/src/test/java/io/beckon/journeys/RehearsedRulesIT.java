package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.RehearsalScreen;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.console.VisitScreen;
import io.beckon.journeys.history.RecordedEvent;
import io.beckon.journeys.history.RecordedVisit;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * A marketer builds three rules from their forms and rehearses them on visits that were recorded before: the counts are those that plain
 * loops over the stored events give. Once published, the rules fire in the shop, and the timeline tells why the fourth one did not.
 */
@Journey
class RehearsedRulesIT {
    private static final String PRODUCT = "product-aurora-tent.html";
    private static final String PAGE = "Page opened (PageEntered)";
    private static final String SEQUENCE = "A page, then the cart";
    private static final String ABSENCE = "Nobody signed in after that";
    private static final String SCORE = "Four points";

    private final Campaign campaign = Campaign.random().withTimes(5);

    @Test
    void tellBeforehandWhatTheyDo(Stage stage) {
        OtherOrigin pages = stage.shop();
        Console console = stage.console();
        pages.paste(console.bringLive(campaign, pages.origin()));
        SiteScreens site = console.site(campaign.siteKey());
        String buyer = visit(stage, pages, 2);
        String chooser = visit(stage, pages, 1);
        visit(stage, pages, 0);

        site.rules().createSequence(SEQUENCE, PAGE, campaign.event(), campaign.offer());
        site.rules().createAbsence(ABSENCE, campaign.event(), "Signed in (SignIn)", 1, campaign.offer());
        site.rules().createScore(SCORE, campaign.event(), 2, 4, campaign.offer());
        RehearsalScreen rehearsal = site.rehearsal();
        rehearsal.rehearse();

        assertCounted(stage, rehearsal, SEQUENCE, this::hasClickAfterPage, buyer, chooser);
        assertCounted(stage, rehearsal, ABSENCE, this::hasClick, buyer, chooser);
        assertCounted(stage, rehearsal, SCORE, visit -> clicks(visit) >= 2, buyer);
        assertThat(rehearsal.open(campaign.rule()).live()).isEqualTo("live 0");
        assertThat(rehearsal.notes()).contains("Nobody answers");

        site.publishing().publish("Three rules more");
        assertFiredAndExplained(stage, pages, site);
    }

    /** Somebody looks at a product, and puts it into the cart so often. */
    private String visit(Stage stage, OtherOrigin pages, int clicks) {
        Shop shop = stage.visitor(pages).open(PRODUCT);
        String visit = shop.visitId();
        for (int i = 0; i < clicks; i++) {
            shop.addToCart();
        }
        stage.received(visit, clicks + " clicks", it -> it.has("PageEntered") && clicks(it) == clicks);
        return visit;
    }

    private void assertCounted(
            Stage stage, RehearsalScreen rehearsal, String rule, Predicate<RecordedVisit> matches, String... expected) {
        List<String> counted = stage.installation().history().visitsOf(campaign.siteKey()).stream()
                .map(stage.installation().history()::visit)
                .filter(matches)
                .map(RecordedVisit::id)
                .toList();
        RehearsalScreen.Rehearsed rehearsed = rehearsal.open(rule);

        assertThat(counted).as(rule).containsExactlyInAnyOrder(expected);
        assertThat(rehearsed.visits()).as(rule).isEqualTo(counted.size());
        assertThat(rehearsed.examples()).as(rule).containsExactlyInAnyOrderElementsOf(counted);
    }

    private void assertFiredAndExplained(Stage stage, OtherOrigin pages, SiteScreens site) {
        Shop shop = stage.visitor(pages).open(PRODUCT);
        String visit = shop.visitId();
        shop.addToCart();
        assertThat(shop.invitation().awaitShown().title()).isEqualTo(campaign.title());
        shop.addToCart();

        RecordedVisit received =
                stage.received(visit, "three decisions", it -> it.decisions().size() == 3);
        assertThat(received.version()).isEqualTo(2);
        assertThat(received.decisions()).extracting("rule").containsExactlyInAnyOrder(SEQUENCE, ABSENCE, SCORE);
        assertThat(received.decisions())
                .extracting("outcome")
                .containsExactlyInAnyOrder("offered", "held-back", "held-back");
        VisitScreen told = site.visit(visit);
        assertThat(told.timeline()).contains(SEQUENCE, ABSENCE, SCORE);
        assertThat(told.rule(campaign.rule())).contains("2 of 5", "Waiting for", campaign.event());
    }

    private boolean hasClick(RecordedVisit visit) {
        return clicks(visit) > 0;
    }

    private boolean hasClickAfterPage(RecordedVisit visit) {
        boolean isPageOpen = false;
        for (RecordedEvent event : visit.events()) {
            if (isPageOpen && event.name().equals(campaign.event())) {
                return true;
            }
            isPageOpen = isPageOpen || event.name().equals("PageEntered");
        }
        return false;
    }

    private int clicks(RecordedVisit visit) {
        return visit.events(campaign.event()).size();
    }
}
