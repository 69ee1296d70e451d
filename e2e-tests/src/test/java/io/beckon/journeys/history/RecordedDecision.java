package io.beckon.journeys.history;

import tools.jackson.databind.JsonNode;

/**
 * What came of a rule that fired.
 *
 * @param outcome {@code offered} or {@code held-back}
 * @param reason why it was held back; empty when it was offered
 */
public record RecordedDecision(String rule, String outcome, String reason, int version) {
    static RecordedDecision from(JsonNode decision) {
        return new RecordedDecision(
                decision.path("rule").path("name").asString(),
                decision.path("outcome").asString(),
                decision.path("reason").asString(""),
                decision.path("version").asInt());
    }
}
