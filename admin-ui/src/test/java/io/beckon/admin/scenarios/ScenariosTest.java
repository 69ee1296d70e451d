package io.beckon.admin.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.publishing.Edited;
import io.beckon.admin.publishing.SiteReview;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Problem;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.site.Scenario;
import io.beckon.definitions.site.Site;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ScenariosTest {
    private static final Site SHOP = ExampleShop.site();
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
    void leavesOutWhatTakesTooLong() {
        Scenarios scenarios = scenarios(SHOP);

        List<ScenarioResult> results = scenarios.run(Duration.ZERO);

        assertThat(results).allMatch(ScenarioResult.LeftOut.class::isInstance);
        assertThat(scenarios.problem(results.getFirst()))
                .get()
                .extracting(Problem::message)
                .isEqualTo("Expected all scenarios to take at most 10 seconds, but this one was left over.");
    }

    @Test
    void tellsWhatIsDecidedOnEventsAsAScenarioExpectsIt() {
        Scenario browses = SHOP.scenarios().stream()
                .filter(scenario -> scenario.id().value().equals(BROWSES))
                .findFirst()
                .orElseThrow();

        assertThat(scenarios(SHOP).decisions(browses.events()))
                .isEqualTo(browses.decisions())
                .extracting(Scenario.Expected::outcome)
                .containsExactly(DecisionOutcome.OFFERED);
    }

    private static Site rule(Consumer<ObjectNode> edit) {
        return Edited.definition(SHOP, "rules", "interested-shopper", edit);
    }

    private static Site expecting(Site site, String event, String outcome) {
        return Edited.definition(
                site,
                "scenarios",
                BROWSES,
                scenario -> scenario.putArray("decisions")
                        .addObject()
                        .put("rule", "interested-shopper")
                        .put("firedBy", event)
                        .put("outcome", outcome));
    }

    private static Scenarios scenarios(Site site) {
        return switch (SiteReview.of(site)) {
            case SiteReview.Publishable(var reviewed, var rules, var compiled) -> new Scenarios(reviewed, compiled);
            case SiteReview.Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}
