package io.beckon.admin.drafts;

import io.beckon.definitions.Json;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Another name for a business event. Rules, goals and scenarios refer to events by name: they follow. */
record EventRename(String from, String to) {
    private static final String EVENT = "event";

    /** The stored definition with the new name in place of the old one, as JSON; empty when it does not refer to the event. */
    Optional<String> in(StoredDraft stored) {
        JsonNode before = Json.MAPPER.readTree(stored.json());
        JsonNode after = before.deepCopy();
        switch (stored.part()) {
            case "rules" -> inFilters(after.path("arguments"));
            case "goals" -> replace(after, EVENT);
            case "scenarios" -> after.path("events").valueStream().forEach(event -> replace(event, "name"));
            default -> {}
        }
        return after.equals(before) ? Optional.empty() : Optional.of(Json.MAPPER.writeValueAsString(after));
    }

    private void inFilters(JsonNode node) {
        replace(node, EVENT);
        node.valueStream().forEach(this::inFilters);
    }

    private void replace(JsonNode node, String key) {
        if (node instanceof ObjectNode object
                && object.path(key).isString()
                && object.path(key).asString().equals(from)) {
            object.put(key, to);
        }
    }
}
