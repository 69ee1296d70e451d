package io.beckon.snippet;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A request, or a beacon. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Sent(String url, JsonNode body, boolean isBeacon) {
    /** The names of its events. */
    List<String> names() {
        return all("name");
    }

    /** The ids of its events. */
    List<String> ids() {
        return all("id");
    }

    /** The event of this name. */
    JsonNode event(String name) {
        return StreamSupport.stream(body.get("events").spliterator(), false)
                .filter(event -> event.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> all(String field) {
        return StreamSupport.stream(body.get("events").spliterator(), false)
                .map(event -> event.get(field).asString())
                .toList();
    }
}
