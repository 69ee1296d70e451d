package io.beckon.journeys.history;

import tools.jackson.databind.JsonNode;

/**
 * One attempt to help.
 *
 * @param status {@code offered}, {@code shown}, {@code accepted}, {@code conversation} or {@code closed}
 */
public record RecordedEngagement(String id, String rule, String status) {
    static RecordedEngagement from(JsonNode engagement) {
        return new RecordedEngagement(
                engagement.path("id").asString(),
                engagement.path("rule").path("name").asString(),
                engagement.path("status").asString());
    }
}
