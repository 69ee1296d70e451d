package io.beckon.journeys.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who writes to the runtime without its agent, and so may write whatever he likes. */
public final class RawVisitor {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI events;
    private final String origin;
    private final String userAgent;

    /** A visitor of the site whose pages are at the origin. */
    public RawVisitor(URI runtime, String siteKey, String origin, String userAgent) {
        events = runtime.resolve("/sites/" + siteKey + "/events");
        this.origin = origin;
        this.userAgent = userAgent;
    }

    /** An event that happens now, with whatever else it carries. */
    public static Map<String, Object> event(String id, String type, String name, Map<String, Object> more) {
        Map<String, Object> event = new HashMap<>(more);
        event.putAll(Map.of("id", id, "type", type, "name", name, "at", System.currentTimeMillis()));
        return event;
    }

    /** Begins a visit with these events; what the runtime answers. */
    public JsonNode send(List<Map<String, Object>> items) {
        long now = System.currentTimeMillis();
        Map<String, Object> batch = Map.of(
                "begin", UUID.randomUUID().toString(), "tab", "t1", "version", 1, "sentAt", now, "events", items);
        HttpRequest request = HttpRequest.newBuilder(events)
                .header("Origin", origin)
                .header("User-Agent", userAgent)
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(batch)))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 202) {
                throw new IllegalStateException(
                        "Expected 202 for the events, but got " + answer.statusCode() + ": " + answer.body());
            }
            return JsonMapper.shared().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
