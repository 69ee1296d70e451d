package io.beckon.definitions.history;

import io.beckon.definitions.rules.EventType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event of a visit.
 *
 * @param source {@code browser} or {@code server}
 * @param serverTimestamp when the server accepted it
 * @param at when it happened, by the server's clock: as long before it was accepted as the browser said, at most a day
 * @param late whether it came too late for the rules
 * @param categories one entry per category
 */
public record EventEntry(
        String id,
        EventType type,
        String name,
        String source,
        @Nullable String page,
        @Nullable String url,
        @Nullable String title,
        @Nullable String language,
        @Nullable String referrer,
        long serverTimestamp,
        long at,
        boolean late,
        List<CategoryEntry> categories,
        Map<String, JsonNode> data) {
    /**
     * A category that the event is in.
     *
     * @param tag the id of its first matching tag
     */
    public record CategoryEntry(String id, String name, String tag) {}

    public EventEntry {
        categories = List.copyOf(categories);
        data = Map.copyOf(data);
    }
}
