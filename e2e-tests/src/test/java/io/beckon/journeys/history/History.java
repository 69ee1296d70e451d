package io.beckon.journeys.history;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code GET /history/…} of the runtime's internal port. */
public final class History {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int OK = 200;

    private final ObjectMapper json = JsonMapper.shared();
    private final HttpClient client = HttpClient.newHttpClient();
    private final URI internalPort;
    private final String token;

    /** Of the runtime at an address, read with its token. */
    public History(URI internalPort, String token) {
        this.internalPort = internalPort;
        this.token = token;
    }

    /** The visit as soon as it is as expected; fails with what there is when that takes too long. */
    public RecordedVisit awaitVisit(String id, String expectation, Predicate<RecordedVisit> isAsExpected) {
        return await(expectation + " in visit " + id)
                .atMost(PATIENCE)
                .pollInterval(PAUSE)
                .ignoreExceptions()
                .until(() -> visit(id), isAsExpected);
    }

    /** The visit as it is now. */
    public RecordedVisit visit(String id) {
        String path = "/history/visits/" + id;
        JsonNode visit = get(path);
        return new RecordedVisit(
                id,
                visit.path("site").asString(),
                visit.path("version").asInt(),
                all(get(path + "/events"), RecordedEvent::from),
                all(get(path + "/decisions"), RecordedDecision::from),
                all(get(path + "/engagements"), RecordedEngagement::from));
    }

    /** The ids of the visits of a site, newest first. */
    public List<String> visitsOf(String site) {
        return all(
                get("/history/visits?limit=50&site=" + site).path("visits"),
                visit -> visit.path("id").asString());
    }

    private static <T> List<T> all(JsonNode array, Function<JsonNode, T> reading) {
        return StreamSupport.stream(array.spliterator(), false).map(reading).toList();
    }

    private JsonNode get(String path) {
        HttpRequest request = HttpRequest.newBuilder(internalPort.resolve(path))
                .header("Authorization", "Bearer " + token)
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IllegalStateException(
                        "Expected 200 for " + path + ", but got " + answer.statusCode() + ": " + answer.body());
            }
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
