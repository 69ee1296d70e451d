package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.Json;
import io.beckon.runtime.published.PublishedShop;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A visitor who sends the first batch of an old visit again, when the host has forgotten that the visit has ended. */
@Timeout(120)
class BegunAgainIT {
    /** 16 visits of a visitor are live, and 32 that ended are known; one more, and the first is forgotten. */
    private static final int VISITS = 1 + 16 + 32;

    @TempDir
    private Path directory;

    @Test
    void doesNotWriteOverWhatTheVisitWas() throws Exception {
        PublishedShop publisher = new PublishedShop();
        try (RunningRuntime runtime = RunningRuntime.start(directory, publisher)) {
            runtime.publish(1, publisher.version(1));
            runtime.put("/sites/shop/active", "{\"version\":1}");
            JsonNode first = post(runtime, "\"begin\":\"b0\"", "first-page");
            String visitor = "\"visitor\":\"" + first.at("/visitor/token").stringValue() + "\",";
            String visit = "/history/visits/" + first.at("/visit/id").stringValue();
            for (int n = 1; n <= VISITS; n++) {
                post(runtime, visitor + "\"begin\":\"b" + n + "\"", "another-page");
            }
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> runtime.get(visit).body().contains("\"endedAt\":1"));
            String before = runtime.get(visit).body();
            String events = runtime.get(visit + "/events").body();

            JsonNode again = post(runtime, visitor + "\"begin\":\"b0\"", "forged-page");

            assertThat(again.at("/visit/id")).isEqualTo(first.at("/visit/id"));
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> runtime.get(visit + "/refusals").body().contains("visit-ended"));
            assertThat(runtime.part(HistorySink.class).dropped()).isPositive();
            assertThat(runtime.get("/actuator/prometheus").body()).contains("beckon_history_dropped_total");
            assertThat(runtime.get(visit).body()).isEqualTo(before);
            assertThat(runtime.get(visit + "/events").body()).isEqualTo(events).contains("first-page");
        }
    }

    private static JsonNode post(RunningRuntime runtime, String envelope, String title) throws Exception {
        HttpResponse<String> answer = runtime.post("{" + envelope
                + ",\"tab\":\"t1\",\"version\":1,\"sentAt\":1000,\"events\":[{\"id\":\"t1.1\",\"type\":\"SYSTEM\","
                + "\"name\":\"PageEntered\",\"page\":\"p1\",\"at\":1000,\"title\":\"" + title + "\",\"data\":{}}]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.MAPPER.readTree(answer.body());
    }
}
