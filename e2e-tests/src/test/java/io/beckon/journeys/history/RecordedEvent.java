package io.beckon.journeys.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened in the visit.
 *
 * @param page the page view's id
 * @param late whether it came too late for rules
 * @param categories the names of the categories that it is in
 * @param data what the event carries; what is no text is JSON
 */
public record RecordedEvent(
        String id,
        String name,
        String page,
        String url,
        String title,
        boolean late,
        List<String> categories,
        Map<String, String> data) {

    static RecordedEvent from(JsonNode event) {
        Map<String, String> data = new TreeMap<>();
        event.path("data")
                .forEachEntry((name, value) -> data.put(name, value.isString() ? value.asString() : value.toString()));
        return new RecordedEvent(
                event.path("id").asString(),
                event.path("name").asString(),
                event.path("page").asString(""),
                event.path("url").asString(""),
                event.path("title").asString(""),
                event.path("late").asBoolean(),
                StreamSupport.stream(event.path("categories").spliterator(), false)
                        .map(category -> category.path("name").asString())
                        .toList(),
                data);
    }
}
