package io.beckon.admin.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.publishing.Edited;
import io.beckon.admin.publishing.SiteReview;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Scenario;
import io.beckon.definitions.site.Site;
import io.beckon.engine.SitePackage;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ScenariosTest {
    private static final Site SHOP = ExampleShop.site();
    private static final SitePackage COMPILED = compiled(SHOP);
    private static final String BROWSES = "browses-three-products";

    @Test
    void letsASitePassThatDecidesAsItsScenariosSay() {
        assertThat(scenarios(SHOP).run())
                .hasSameSizeAs(SHOP.scenarios())
                .allMatch(ScenarioResult.Passed.class::isInstance);
        assertThat(scenarios(SHOP).problems()).isEmpty();
    }

    @Test
    void saysWhereARuleDoesNotFireAnyMore() {
        Site site = rule(rule -> rule.withObject("arguments").put("times", 4));

        assertThat(scenarios(site).problems())
                .containsExactly(
                        new Problem(
                                "/scenarios/" + BROWSES,
                                "Expected rule 'Looked at three products' to fire at event 'ProductViewed t1.8', but it did not."));
    }

    @Test
    void saysWhereARuleFiresThatWasNotExpectedFirst() {
        Site site = rule(rule -> rule.withObject("arguments").put("times", 2));
        site = Edited.definition(site, "scenarios", BROWSES, scenario -> scenario.putArray("decisions"));

        assertThat(scenarios(site).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Expected rule 'Looked at three products' not to fire at event 'ProductViewed t1.5' next, but it did.");
    }

    @Test
    void saysWhyAnOfferWasHeldBack() {
        Site site = rule(rule -> rule.putObject("caps").put("perVisit", 0));

        assertThat(scenarios(site).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Expected an offer of rule 'Looked at three products' at event 'ProductViewed t1.8', but it was held back: cap-visit.");
    }

    @Test
    void saysWhereSomethingIsOfferedThatShouldNotBe() {
        Site site = expecting(SHOP, "t1.8", "held-back");

        assertThat(scenarios(site).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Expected rule 'Looked at three products' to be held back at event 'ProductViewed t1.8', but it was offered.");
    }

    @Test
    void beginsOnAMondayMorningUnlessTheScenarioSaysOtherwise() {
        Site site = rule(rule -> rule.putObject("schedule").put("from", "2026-12-24T00:00:00Z"));

        assertThat(scenarios(site).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Expected an offer of rule 'Looked at three products' at event 'ProductViewed t1.8', but it was held back: outside-schedule.");
        assertThat(scenarios(beginning(site, "2026-12-24T10:00")).problems()).isEmpty();
    }

    @Test
    void countsTheBeginningInTheZoneOfTheSite() {
        Site site = rule(rule -> rule.putObject("schedule").put("from", "2026-12-23T23:00:00Z"));

        assertThat(scenarios(beginning(site, "2026-12-23T23:59")).problems()).isNotEmpty();
        assertThat(scenarios(beginning(site, "2026-12-24T00:00")).problems()).isEmpty();
    }

    @Test
    void holdsAHeldBackOfferToTheReasonThatIsExpected() {
        Site site = rule(rule -> rule.putObject("caps").put("perVisit", 0));

        assertThat(scenarios(expecting(site, "t1.8", "held-back")).problems()).isEmpty();
        assertThat(scenarios(expecting(site, "t1.8", "held-back", "cap-visit")).problems())
                .isEmpty();
        assertThat(scenarios(expecting(site, "t1.8", "held-back", "closed")).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Expected rule 'Looked at three products' to be held back at event 'ProductViewed t1.8' because of closed, but it was because of cap-visit.");
    }

    @Test
    void leavesOutAVisitThatDoesNotComeToItsEnd() {
        int steps = SHOP.scenarios().getFirst().events().size();

        assertThat(scenarios(SHOP).run(steps).getFirst()).isInstanceOf(ScenarioResult.LeftOut.class);
        assertThat(scenarios(SHOP).run(100 * steps).getFirst()).isInstanceOf(ScenarioResult.Passed.class);
    }

    @Test
    void leavesOutWhatTakesTooManySteps() {
        Scenarios scenarios = scenarios(SHOP);

        List<ScenarioResult> results = scenarios.run(0);

        assertThat(results).allMatch(ScenarioResult.LeftOut.class::isInstance);
        assertThat(scenarios.problem(results.getFirst()))
                .get()
                .extracting(Problem::message)
                .isEqualTo("Expected all scenarios to take at most 200000 steps, but this one was left over.");
    }

    @Test
    void takesAVisitForWholeThatEndsWithTheLastStep() {
        Steps justEnough = IntStream.rangeClosed(1, 100)
                .mapToObj(Steps::new)
                .filter(steps -> visit(steps).isWhole())
                .findFirst()
                .orElseThrow();

        assertThat(justEnough.take()).isFalse();
    }

    @Test
    void letsAScenarioExpectWhatIsDecidedNow() {
        Scenario browses = browses();

        assertThat(scenarios(SHOP).expectingNow(browses.expecting(List.of()))).contains(browses);
    }

    @Test
    void expectsNothingOfAVisitThatDoesNotComeToItsEnd() {
        assertThat(scenarios(SHOP).expectingNow(browses(), browses().events().size()))
                .isEmpty();
    }

    private static Scenario browses() {
        return SHOP.scenarios().stream()
                .filter(scenario -> scenario.id().value().equals(BROWSES))
                .findFirst()
                .orElseThrow();
    }

    private static ScenarioVisit.Course visit(Steps steps) {
        return ScenarioVisit.of(
                COMPILED, browses().beginMillis(ZoneOffset.UTC), browses().events(), steps);
    }

    private static Site rule(Consumer<ObjectNode> edit) {
        return Edited.definition(SHOP, "rules", "interested-shopper", edit);
    }

    private static Site expecting(Site site, String event, String outcome) {
        return expecting(site, event, outcome, null);
    }

    private static Site expecting(Site site, String event, String outcome, @Nullable String reason) {
        return Edited.definition(
                site,
                "scenarios",
                BROWSES,
                scenario -> scenario.putArray("decisions")
                        .addObject()
                        .put("rule", "interested-shopper")
                        .put("firedBy", event)
                        .put("outcome", outcome)
                        .put("reason", reason));
    }

    private static Site beginning(Site site, String begins) {
        return Edited.definition(site, "scenarios", BROWSES, scenario -> scenario.put("begins", begins));
    }

    private static Scenarios scenarios(Site site) {
        return new Scenarios(site, compiled(site));
    }

    private static SitePackage compiled(Site site) {
        return switch (SiteReview.of(site)) {
            case SiteReview.Publishable fits -> fits.compiled();
            case SiteReview.Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
