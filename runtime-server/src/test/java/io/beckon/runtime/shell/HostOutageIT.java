package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.runtime.host.local.LocalVisitHost;
import io.beckon.runtime.intake.Bodies;
import io.beckon.runtime.published.PublishedShop;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The host fails in the middle of its work, as when the disk breaks. */
class HostOutageIT {
    @TempDir
    private Path directory;

    private final PublishedShop publisher = new PublishedShop();

    @Test
    void everythingThatNeedsTheHostAnswers503() throws Exception {
        try (RunningRuntime runtime = RunningRuntime.start(directory, publisher)) {
            runtime.publish(1, publisher.version(1));
            runtime.put("/sites/shop/active", "{\"version\":1}");
            BatchAnswer visit =
                    Json.MAPPER.readValue(runtime.post(Bodies.begun("b1")).body(), BatchAnswer.class);
            breakDown(runtime.part(LocalVisitHost.class));

            HttpResponse<String> events = runtime.post(Bodies.begun("b2"));
            HttpResponse<String> switches = runtime.put("/sites/shop/switches", "{\"offers\":false}");

            assertThat(events.statusCode()).isEqualTo(503);
            assertThat(events.headers().firstValue("Retry-After")).isPresent();
            assertThat(runtime.streamStatus(visit.visit().token())).isEqualTo(503);
            assertThat(switches.statusCode()).isEqualTo(503);
            assertThat(switches.headers().firstValue("Retry-After")).contains("5");
            assertThat(switches.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(runtime.get("/actuator/health").statusCode()).isEqualTo(503);
        }
    }

    private static void breakDown(LocalVisitHost host) {
        host.tellState(SiteKey.of("shop"), VisitorId.of("somebody"), VisitId.of("some-visit"), _ -> {
            throw new AssertionError("a broken lane");
        });
        await().until(() -> !host.isServing());
    }
}
