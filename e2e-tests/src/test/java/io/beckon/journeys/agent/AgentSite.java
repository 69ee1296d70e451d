package io.beckon.journeys.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A site that only monitors, as a {@code site.json} for the command line. */
final class AgentSite {
    private final String key = "agent-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<Map<String, Object>> elements = new ArrayList<>();
    private final List<Map<String, Object>> events = new ArrayList<>();
    private final String origin;
    private final String consent;

    private AgentSite(String origin, String consent) {
        this.origin = origin;
        this.consent = consent;
    }

    /** A site whose pages are these; no consent is needed. */
    static AgentSite at(TestPages pages) {
        return at(pages, "none");
    }

    /** The same with a mode of consent. */
    static AgentSite at(TestPages pages, String consent) {
        return new AgentSite(pages.origin(), consent);
    }

    /** Also with elements, by id; each has a first selector that finds nothing. */
    AgentSite with(Map<String, String> selectors) {
        selectors.forEach((id, selector) ->
                elements.add(Map.of("id", id, "name", id, "selectors", List.of("#no-" + id, selector))));
        return this;
    }

    /** Also with an event that has a trigger. */
    AgentSite with(String event, String trigger, Map<String, Object> parameters) {
        return with(event, trigger, parameters, Map.of());
    }

    /** Also with an event that has a trigger and carries values by name, each an object of the schema. */
    AgentSite with(String event, String trigger, Map<String, Object> parameters, Map<String, Object> values) {
        Map<String, Object> complete = new HashMap<>(parameters);
        complete.put("trigger", trigger);
        events.add(Map.of(
                "id", event.toLowerCase(Locale.ROOT).replace('.', '-'),
                "name", event,
                "pages", List.of(),
                "triggers", List.of(complete),
                "values",
                        values.entrySet().stream()
                                .map(value -> Map.of("name", value.getKey(), "value", value.getValue()))
                                .toList()));
        return this;
    }

    /** The key of the site. */
    String key() {
        return key;
    }

    /** Where its script is on a runtime, or on what stands before one. */
    URI script(URI runtime) {
        return runtime.resolve("/agent/" + key + ".js");
    }

    /** Writes it into a new file. */
    Path write() {
        try {
            Path file = Files.createTempFile(key, ".json");
            file.toFile().deleteOnExit();
            return Files.write(file, JsonMapper.shared().writeValueAsBytes(site()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> site() {
        return Map.of(
                "format", 1, "key", key, "name", key, "settings", settings(), "elements", elements, "events", events);
    }

    private Map<String, Object> settings() {
        return Map.of(
                "origins",
                List.of(origin),
                "timeZone",
                "Europe/Berlin",
                "language",
                "en",
                "hashRoutes",
                false,
                "inactivityMillis",
                1_800_000,
                "notification",
                false,
                "privacy",
                Map.of("consent", consent, "honourSignals", true, "queryParameters", List.of()),
                "caps",
                Map.of(),
                "excludedPages",
                List.of());
    }
}
