package io.beckon.runtime.reliability;

import io.beckon.definitions.Json;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One visit of the load: sends batches of ticks, and the same batch again until it is acknowledged, as the browser agent does. */
final class Browsing {
    private static final int LARGEST_BATCH = 9;

    private final RuntimeClient runtime;
    private final Ledger ledger;
    private final RandomGenerator random;
    private final String begin;
    private int sent;
    private List<String> pending = List.of();
    private @Nullable String visitToken;
    private @Nullable String visitorToken;

    Browsing(RuntimeClient runtime, Ledger ledger, RandomGenerator random, String begin) {
        this.runtime = runtime;
        this.ledger = ledger;
        this.random = random;
        this.begin = begin;
    }

    /** Sends the next batch, or the one that was not acknowledged yet. */
    void step() {
        if (pending.isEmpty()) {
            pending = nextIds();
        }
        try {
            HttpResponse<String> answer = runtime.postEvents(TestSite.KEY.value(), body());
            if (answer.statusCode() == 202) {
                acknowledge(Json.MAPPER.readTree(answer.body()));
            } else if (answer.statusCode() != 503 && answer.statusCode() != 429) {
                throw new AssertionError(
                        "Expected 202, 429 or 503, but got " + answer.statusCode() + ": " + answer.body());
            }
        } catch (IOException e) {
            // The process was killed: nobody knows whether the batch was accepted, so it is sent again.
        }
    }

    /** Whether everything that was sent is acknowledged. */
    boolean isSettled() {
        return pending.isEmpty();
    }

    private List<String> nextIds() {
        int size = 1 + random.nextInt(LARGEST_BATCH);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add("t1." + ++sent);
        }
        return ids;
    }

    private void acknowledge(JsonNode answer) {
        if (!answer.at("/rejected").isEmpty()) {
            throw new AssertionError("Expected every item to be accepted, but got " + answer + ".");
        }
        visitToken = answer.at("/visit/token").stringValue();
        visitorToken = answer.at("/visitor/token").stringValue();
        ledger.acknowledge(answer.at("/visit/id").stringValue(), pending);
        pending = List.of();
    }

    private String body() {
        StringBuilder json = new StringBuilder("{");
        if (visitToken == null) {
            json.append("\"begin\":\"").append(begin).append("\",");
        } else {
            json.append("\"visitor\":\"")
                    .append(visitorToken)
                    .append("\",\"visit\":\"")
                    .append(visitToken)
                    .append("\",");
        }
        json.append("\"tab\":\"t1\",\"version\":1,\"sentAt\":1000,\"events\":[");
        for (int i = 0; i < pending.size(); i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\":\"")
                    .append(pending.get(i))
                    .append("\",\"type\":\"BUSINESS\",\"name\":\"Tick\",\"page\":\"p1\",\"at\":1000,")
                    .append("\"url\":\"https://shop.example/products\",\"data\":{}}");
        }
        return json.append("]}").toString();
    }
}
