package io.beckon.definitions.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class SiteChecksTest {
    private final JsonNode site = Json.MAPPER.readTree(ExampleShop.siteJson());

    @Test
    void findsAnIdThatStandsTwice() {
        ArrayNode rules = (ArrayNode) site.get("rules");
        rules.add(rules.get(0).deepCopy());

        assertThat(problems())
                .containsExactly(new Problem(
                        "/rules", "Expected each id and name once, but 'asks-about-delivery' stands twice."));
    }

    @Test
    void findsAnEventNameThatStandsTwice() {
        set("/events/1", "name", "AddToCart");

        assertThat(problems())
                .containsExactly(
                        new Problem("/events", "Expected each id and name once, but 'AddToCart' stands twice."));
    }

    @Test
    void findsATagIdThatStandsTwice() {
        ArrayNode tags = (ArrayNode) site.at("/categories/0/tags");
        tags.add(tags.get(0).deepCopy());

        assertThat(problems()).extracting(Problem::path).containsExactly("/categories/backpacks/tags");
    }

    @Test
    void findsAMissingOffer() {
        set("/rules/0", "offer", "gone");

        assertThat(problems())
                .containsExactly(new Problem(
                        "/rules/asks-about-delivery/offer", "Expected an existing offer, but 'gone' is not defined."));
    }

    @Test
    void findsAMissingCalendar() {
        set("/rules/0", "calendar", "gone");

        assertThat(problems()).extracting(Problem::path).containsExactly("/rules/asks-about-delivery/calendar");
    }

    @Test
    void findsADayWithTwoExceptions() {
        addException("2026-12-24");
        addException("2026-12-24");

        assertThat(problems())
                .containsExactly(new Problem(
                        "/calendars/service-hours/exceptions",
                        "Expected one exception for each day, but '2026-12-24' has more than one."));
    }

    @Test
    void findsAnExceptionOnAClosedDay() {
        String closed = site.at("/calendars/0/closedDays/0").asString();
        addException(closed);

        assertThat(problems())
                .containsExactly(new Problem(
                        "/calendars/service-hours/exceptions",
                        "Expected an exception on a day that is not closed, but '" + closed + "' is a closed day."));
    }

    @Test
    void findsAMissingAudience() {
        set("/rules/0", "audience", "gone");

        assertThat(problems())
                .containsExactly(new Problem(
                        "/rules/asks-about-delivery/audience",
                        "Expected an existing audience, but 'gone' is not defined."));
    }

    @Test
    void findsAnAudienceThatStandsTwice() {
        addAudience("newcomers", "visitor.visits");
        addAudience("newcomers", "visitor.visits");
        set("/rules/0", "audience", "newcomers");

        assertThat(problems()).extracting(Problem::path).containsExactly("/audiences");
    }

    @Test
    void findsMoreFactsThanVisitsKeep() {
        for (int n = 0; n <= SiteChecks.MOST_FACTS; n++) {
            addAudience("a" + n, "visitor.fact.key" + n);
        }
        addAudience("again", "visitor.fact.key0");

        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Expected at most 8 different facts of visitors in all audiences together, but got 9.");
    }

    @Test
    void findsMoreAudiencesThanASiteMayHave() {
        for (int n = 0; n <= SiteChecks.MOST_AUDIENCES; n++) {
            addAudience("a" + n, "visitor.country");
        }

        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly("Expected at most 200 audiences, but got 201.");
    }

    @Test
    void findsMissingElementsOfTriggersValuesAndConditions() {
        ((ArrayNode) site.get("elements")).removeAll();

        assertThat(problems())
                .extracting(Problem::path)
                .contains("/events/add-to-cart", "/events/checkout-started", "/events/coupon-entered")
                .doesNotContain("/events/payment-failed");
    }

    @Test
    void findsAnOfferWithoutTextsInTheSitesLanguage() {
        set("/settings", "language", "fr");

        assertThat(problems()).hasSize(3).extracting(Problem::path).contains("/offers/chat-help/texts");
    }

    @Test
    void findsAScenarioAboutAMissingRule() {
        set("/scenarios/0/decisions/0", "rule", "gone");

        assertThat(problems()).extracting(Problem::path).containsExactly("/scenarios/browses-three-products/decisions");
    }

    @Test
    void findsAScenarioWhoseTimesGoBackOrLeaveTheDay() {
        ((ObjectNode) site.at("/scenarios/0/events/1")).put("at", 99_000);
        ((ObjectNode) site.at("/scenarios/1/events/0")).put("at", -1);

        assertThat(problems())
                .extracting(Problem::path)
                .containsExactly("/scenarios/browses-three-products/events", "/scenarios/fills-a-cart/events");
    }

    @Test
    void findsMoreScenariosThanASiteMayHave() {
        ArrayNode scenarios = (ArrayNode) site.at("/scenarios");
        for (int n = scenarios.size(); n <= SiteChecks.MOST_SCENARIOS; n++) {
            scenarios.add(((ObjectNode) scenarios.get(0).deepCopy()).put("id", "s" + n));
        }

        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly("Expected at most 200 scenarios, but got 201.");
    }

    @Test
    void findsAllProblemsAtOnce() {
        set("/rules/0", "offer", "gone");
        set("/rules/1", "offer", "gone");
        set("/settings", "language", "fr");

        assertThat(problems()).hasSize(5);
    }

    private void addException(String date) {
        ObjectNode exception =
                ((ObjectNode) site.at("/calendars/0")).withArray("exceptions").addObject();
        exception.put("date", date);
        exception.putArray("openings").addObject().put("from", "08:00:00").put("until", "14:00:00");
    }

    private void addAudience(String id, String field) {
        ObjectNode audience = ((ObjectNode) site).withArray("audiences").addObject();
        audience.put("id", id).put("name", "Audience " + id);
        audience.putObject("condition")
                .put("is", "compare")
                .put("field", field)
                .put("operator", "exists")
                .put("caseSensitive", false);
    }

    private void set(String path, String name, String value) {
        ((ObjectNode) site.at(path)).put(name, value);
    }

    private List<Problem> problems() {
        return SiteChecks.problems(Json.read(site, Site.class));
    }
}
