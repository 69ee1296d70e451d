package io.beckon.runtime.reliability;

import static io.beckon.runtime.intake.SignIns.event;
import static io.beckon.runtime.intake.SignIns.proof;
import static io.beckon.runtime.intake.SignIns.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.Json;
import io.beckon.runtime.RuntimeServer;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a proof was worth is journaled, so that a replay decides the same when the secret is gone. */
@Timeout(240)
class SecretlessReplayIT {
    private static final String SECRET = "an-example-secret-for-the-shop-0001";
    /** Nobody is there: all that history tells comes from the replay. */
    private static final String NO_HISTORY = "--beckon.history.url=jdbc:mysql://127.0.0.1:1/history?connectTimeout=500";

    @TempDir
    private Path directory;

    @Test
    void knowsTheSamePeopleAndRefusesTheSameSignIns() throws Exception {
        Publisher publisher = new Publisher();
        String trusted = "--beckon.publishers=" + publisher.publicKey();
        String secret = "--beckon.identity.secrets.shop=" + SECRET;
        try (ForkedRuntime runtime =
                new ForkedRuntime(directory, RuntimeServer.class.getName(), List.of(trusted, secret, NO_HISTORY))) {
            publisher.publish(runtime.client(), 1, hashes -> TestSite.counting(1, hashes));
            JsonNode begun = post(runtime, "\"begin\":\"a-visit\"", event(1, "PageEntered", "{}"));
            String visit = begun.at("/visit/id").stringValue();
            String who = "\"visit\":\"" + begun.at("/visit/token").stringValue() + "\"";
            post(runtime, who, signIn(2, "ana", proof(SECRET, visit, "ana")));
            post(runtime, who, signIn(3, "eve", "e".repeat(64)));

            runtime.killAndRestart(List.of(trusted));

            assertThat(Metrics.of(runtime.client()).replayed()).isGreaterThanOrEqualTo(3);
            post(runtime, who, signIn(4, "ben", "e".repeat(64)));
            assertThat(identities(runtime, visit, "ben")).containsExactly("ana authenticated", "ben claimed");
            assertThat(texts(runtime.client().get("/history/visits/" + visit + "/refusals"), "id", "reason"))
                    .containsExactly("t1.3 bad-proof");
        }
    }

    /** The people of a visit, as soon as this one is among them. */
    private static List<String> identities(ForkedRuntime runtime, String visit, String last) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> runtime.client().text("/history/visits/" + visit).contains("\"" + last + "\""));
        JsonNode people = runtime.client().get("/history/visits/" + visit).get("identities");
        return texts(people, "userId", "scope");
    }

    private static List<String> texts(JsonNode entries, String first, String second) {
        return entries.valueStream()
                .map(entry ->
                        entry.get(first).stringValue() + " " + entry.get(second).stringValue())
                .toList();
    }

    private static JsonNode post(ForkedRuntime runtime, String who, String event) throws IOException {
        HttpResponse<String> answer = runtime.client()
                .postEvents(
                        "shop",
                        "{" + who + ",\"tab\":\"t1\",\"version\":1,\"sentAt\":1000,\"events\":[" + event + "]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.MAPPER.readTree(answer.body());
    }
}
