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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A site that only monitors, as a {@code site.json} for the command line. */
final class AgentSite {
    private final String key = "agent-" + UUID.randomUUID().toString().substring(0, 8);
    private final Set<String> elements = new TreeSet<>();
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

    /** Also with the elements that have these ids; each has a first selector that finds nothing. */
    AgentSite with(String... ids) {
        elements.addAll(List.of(ids));
        return this;
    }

    /** Also with an event that has a trigger and carries values by name, each an object of the schema. */
    AgentSite with(String event, String trigger, Map<String, Object> parameters, Map<String, Object> values) {
        return with(event, trigger, parameters, values, List.of());
    }

    /** Also with an event that has a trigger and happens only in pages whose path begins like this. */
    AgentSite withIn(String path, String event, String trigger, Map<String, Object> parameters) {
        Map<String, Object> page =
                Map.of("id", "page", "field", "path", "mode", "starts-with", "text", path, "caseSensitive", true);
        return with(event, trigger, parameters, Map.of(), List.of(page));
    }

    private AgentSite with(
            String event,
            String trigger,
            Map<String, Object> parameters,
            Map<String, Object> values,
            List<Map<String, Object>> pages) {
        Map<String, Object> complete = new HashMap<>(parameters);
        complete.put("trigger", trigger);
        events.add(Map.of(
                "id", event.toLowerCase(Locale.ROOT).replace('.', '-'),
                "name", event,
                "pages", pages,
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
        List<Map<String, Object>> found = elements.stream()
                .map(id -> Map.<String, Object>of("id", id, "name", id, "selectors", List.of("#no-" + id, "#" + id)))
                .toList();
        return Map.of(
                "format", 1, "key", key, "name", key, "settings", settings(), "elements", found, "events", events);
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
