package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/** Some visitors who send one event after the other, and what the server has acknowledged to them. */
final class Ledger {
    private static final int VISITORS = 30;
    private static final long PAUSE_MILLIS = 6; // below the 200 requests a second that one address may send

    private final RunningRuntime runtime;
    private final ScheduledExecutorService sender = Executors.newSingleThreadScheduledExecutor();
    private final Map<Integer, String> tokens = new ConcurrentHashMap<>();
    private final Map<String, List<String>> acknowledged = new ConcurrentHashMap<>();
    private final AtomicLong count = new AtomicLong();
    private final List<String> refusals = new CopyOnWriteArrayList<>();

    Ledger(RunningRuntime runtime) {
        this.runtime = runtime;
    }

    void begin() {
        ScheduledFuture<?> _ = sender.scheduleWithFixedDelay(this::send, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void end() throws InterruptedException {
        sender.shutdown();
        assertThat(sender.awaitTermination(20, TimeUnit.SECONDS)).isTrue();
        assertThat(refusals).isEmpty();
    }

    /** How many events were answered with 202. */
    long acknowledged() {
        return count.get();
    }

    /** The id of a visit that looked at three products and sees an invitation on its stream. */
    String visitWithAnInvitation() throws Exception {
        List<String> events = new ArrayList<>();
        events.add(event("t1.1", "SYSTEM", "PageEntered"));
        for (int i = 2; i <= 4; i++) {
            events.add(event("t1." + i, "BUSINESS", "ProductViewed"));
        }
        JsonNode visit =
                answer(batch("\"begin\":\"looks-at-three-products\"", events)).get("visit");
        String token = visit.get("token").stringValue();
        await().atMost(Duration.ofSeconds(25))
                .until(() -> runtime.firstOfStream(token), state -> state.contains("\"offered\""));
        return visit.get("id").stringValue();
    }

    void assertThatHistoryHasEachAcknowledgedEventOnceInOrder() throws Exception {
        assertThat(acknowledged).hasSize(VISITORS);
        for (Map.Entry<String, List<String>> visit : acknowledged.entrySet()) {
            List<String> stored = new ArrayList<>();
            runtime.json("/history/visits/" + visit.getKey() + "/events")
                    .forEach(event -> stored.add(event.get("id").stringValue()));
            stored.removeIf(id -> id.startsWith("server."));
            assertThat(stored).as(visit.getKey()).isEqualTo(visit.getValue());
        }
    }

    private void send() {
        int turn = (int) count.get();
        int visitor = turn % VISITORS;
        String id = "t1." + (turn / VISITORS + 1);
        String token = tokens.get(visitor);
        String who =
                token == null ? "\"begin\":\"visitor-of-the-ledger-" + visitor + "\"" : "\"visit\":\"" + token + "\"";
        try {
            JsonNode visit = answer(batch(who, List.of(event(id, "BUSINESS", "Counted"))))
                    .get("visit");
            tokens.put(visitor, visit.get("token").stringValue());
            acknowledged
                    .computeIfAbsent(visit.get("id").stringValue(), _ -> new CopyOnWriteArrayList<>())
                    .add(id);
            count.incrementAndGet();
        } catch (Exception e) {
            refusals.add(e.toString());
        }
    }

    private JsonNode answer(String batch) throws Exception {
        HttpResponse<String> answer = runtime.post(batch);
        if (answer.statusCode() != 202) {
            throw new IllegalStateException("Expected 202, but got " + answer.statusCode() + " " + answer.body());
        }
        return Json.MAPPER.readTree(answer.body());
    }

    private static String batch(String who, List<String> events) {
        return "{%s,\"tab\":\"t1\",\"version\":1,\"sentAt\":1413979605990,\"events\":[%s]}"
                .formatted(who, String.join(",", events));
    }

    private static String event(String id, String type, String name) {
        return """
                {"id":"%s","type":"%s","name":"%s","page":"p1","at":1413979605190,"url":"https://shop.example/x"}
                """.formatted(id, type, name).strip();
    }
}
