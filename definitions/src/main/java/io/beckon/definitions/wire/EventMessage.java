package io.beckon.definitions.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.rules.EventType;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One event as a browser sends it.
 *
 * @param id {@code <tab>.<n>}, n ascending within the tab
 * @param page the page view it happened in
 * @param at the browser's clock, epoch milliseconds
 * @param data values by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventMessage(
        String id,
        EventType type,
        String name,
        @Nullable String page,
        long at,
        @Nullable String url,
        @Nullable String title,
        @Nullable String language,
        @Nullable String referrer,
        Map<String, JsonNode> data) {
    public EventMessage {
        data = Map.copyOf(data);
    }

    /** The same, said to have happened at another time. */
    public EventMessage withAt(long atMillis) {
        return new EventMessage(id, type, name, page, atMillis, url, title, language, referrer, data);
    }

    /** The same with other values. */
    public EventMessage withData(Map<String, JsonNode> values) {
        return new EventMessage(id, type, name, page, at, url, title, language, referrer, values);
    }
}
