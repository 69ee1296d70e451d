package io.beckon.runtime.shell;

import static io.beckon.runtime.intake.SignIns.event;
import static io.beckon.runtime.intake.SignIns.proof;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.Json;
import io.beckon.runtime.CapturedLog;
import io.beckon.runtime.intake.SignIns;
import io.beckon.runtime.published.PublishedShop;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Sign-ins at a real server: what history says of them, and what is never found again. */
@Timeout(120)
class SignInIT {
    private static final String SECRET = "an-example-secret-for-the-shop-0001";
    private static final String NEXT_SECRET = "an-example-secret-for-the-shop-0002";

    @TempDir
    private Path directory;

    private final PublishedShop publisher = new PublishedShop();

    @Test
    void authenticatesOnlyWhomTheSitesServerVouchesFor() throws Exception {
        try (RunningRuntime runtime = start("beckon.identity.secrets.shop=" + SECRET + "," + NEXT_SECRET)) {
            JsonNode other = begin(runtime, "another-visit");
            JsonNode visit = begin(runtime, "a-visit");
            String id = visit.at("/visit/id").stringValue();
            signIn(runtime, visit, 2, "ana", proof(SECRET, id, "ana"));
            signIn(runtime, visit, 3, "ben", null);
            signIn(runtime, visit, 4, "eve", proof(SECRET, other.at("/visit/id").stringValue(), "eve"));
            signIn(runtime, visit, 5, "fay", proof(SECRET, id, "ana"));
            signIn(runtime, visit, 6, "gus", proof("another-secret-that-nobody-has-told", id, "gus"));
            signIn(runtime, visit, 7, "hal", proof(NEXT_SECRET, id, "hal"));
            end(runtime, visit, 8);

            assertThat(identities(runtime, id))
                    .containsExactly(
                            Map.entry("ana", "authenticated"),
                            Map.entry("ben", "claimed"),
                            Map.entry("hal", "authenticated"));
            assertThat(refusals(runtime, id)).containsExactly("t1.4 bad-proof", "t1.5 bad-proof", "t1.6 bad-proof");
            assertThat(runtime.json("/history/identities/ana/visits").at("/visits"))
                    .hasSize(1);
            assertThat(runtime.json("/history/identities/eve/visits").at("/visits"))
                    .isEmpty();
        }
    }

    @Test
    void provesASignInInABatchThatNamesTheVisitByItsBeginning() throws Exception {
        try (RunningRuntime runtime = start("beckon.identity.secrets.shop=" + SECRET)) {
            String id = begin(runtime, "a-visit").at("/visit/id").stringValue();
            JsonNode again = answer(
                    runtime,
                    batch(
                            "\"begin\":\"a-visit\"",
                            SignIns.signIn(2, "ana", proof(SECRET, id, "ana")),
                            event(3, "PageExited", "{}")));

            assertThat(again.at("/visit/id").stringValue()).isEqualTo(id);
            awaitEvent(runtime, id, "PageExited");
            assertThat(identities(runtime, id)).containsExactly(Map.entry("ana", "authenticated"));
        }
    }

    @Test
    void refusesSignInsWithoutTheProofThatTheSiteRequires() throws Exception {
        try (RunningRuntime runtime =
                start("beckon.identity.secrets.shop=" + SECRET, "beckon.identity.require-proof=shop")) {
            JsonNode visit = begin(runtime, "a-visit");
            String id = visit.at("/visit/id").stringValue();
            signIn(runtime, visit, 2, "ana", null);
            signIn(runtime, visit, 3, "ben", proof(SECRET, id, "ben"));
            end(runtime, visit, 4);

            assertThat(identities(runtime, id)).containsExactly(Map.entry("ben", "authenticated"));
            assertThat(refusals(runtime, id)).containsExactly("t1.2 proof-missing");
        }
    }

    @Test
    void keepsNeitherProofsNorSecretsAnywhere() throws Exception {
        Path secret = Files.writeString(directory.resolve("secret"), SECRET + "\n");
        Path data = directory.resolve("data");
        String right;
        String wrong = "e".repeat(64);
        try (CapturedLog log = CapturedLog.of("io.beckon");
                RunningRuntime runtime =
                        start("beckon.identity.secrets.shop=file:" + secret, "beckon.data-dir=" + data)) {
            JsonNode visit = begin(runtime, "a-visit");
            String id = visit.at("/visit/id").stringValue();
            right = proof(SECRET, id, "somebody-to-look-for");
            signIn(runtime, visit, 2, "somebody-to-look-for", right);
            signIn(runtime, visit, 3, "somebody-else", wrong);
            end(runtime, visit, 4);

            assertThat(identities(runtime, id)).containsExactly(Map.entry("somebody-to-look-for", "authenticated"));
            assertThat(runtime.get("/history/visits/" + id + "/events").body())
                    .contains("somebody-to-look-for")
                    .doesNotContain("proof");
            assertThat(runtime.get("/history/visits/" + id + "/refusals").body())
                    .doesNotContain(wrong);
            assertThat(log.lines()).noneMatch(line -> line.contains(right) || line.contains(wrong));
        }

        assertThat(filesWith(data, "somebody-to-look-for"))
                .anyMatch(file -> file.startsWith(data.resolve("host")))
                .anyMatch(file -> !file.startsWith(data.resolve("host")));
        assertThat(filesWith(data, right)).isEmpty();
        assertThat(filesWith(data, wrong)).isEmpty();
        assertThat(filesWith(data, SECRET)).isEmpty();
    }

    private RunningRuntime start(String... properties) throws Exception {
        RunningRuntime runtime = RunningRuntime.start(directory, publisher, properties);
        assertThat(runtime.publish(1, publisher.version(1)).statusCode()).isEqualTo(201);
        assertThat(runtime.put("/sites/shop/active", "{\"version\":1}").statusCode())
                .isEqualTo(200);
        return runtime;
    }

    private static JsonNode begin(RunningRuntime runtime, String begin) throws Exception {
        return answer(runtime, batch("\"begin\":\"" + begin + "\"", event(1, "PageEntered", "{}")));
    }

    private static void signIn(RunningRuntime runtime, JsonNode visit, int n, String userId, String proof)
            throws Exception {
        answer(runtime, batch(token(visit), SignIns.signIn(n, userId, proof)));
    }

    /** The last event of the test; history has told everything before it when it tells this one. */
    private static void end(RunningRuntime runtime, JsonNode visit, int n) throws Exception {
        answer(runtime, batch(token(visit), event(n, "PageExited", "{}")));
        awaitEvent(runtime, visit.at("/visit/id").stringValue(), "PageExited");
    }

    private static void awaitEvent(RunningRuntime runtime, String visit, String name) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> runtime.get("/history/visits/" + visit + "/events")
                        .body()
                        .contains(name));
    }

    private static String token(JsonNode visit) {
        return "\"visit\":\"" + visit.at("/visit/token").stringValue() + "\"";
    }

    private static String batch(String envelope, String... events) {
        return "{" + envelope + ",\"tab\":\"t1\",\"version\":1,\"sentAt\":1000,\"events\":[" + String.join(",", events)
                + "]}";
    }

    private static JsonNode answer(RunningRuntime runtime, String batch) throws Exception {
        var answer = runtime.post(batch);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        return Json.MAPPER.readTree(answer.body());
    }

    private static List<Map.Entry<String, String>> identities(RunningRuntime runtime, String visit) throws Exception {
        return runtime.json("/history/visits/" + visit)
                .at("/identities")
                .valueStream()
                .map(person -> Map.entry(
                        person.get("userId").stringValue(), person.get("scope").stringValue()))
                .toList();
    }

    private static List<String> refusals(RunningRuntime runtime, String visit) throws Exception {
        return runtime.json("/history/visits/" + visit + "/refusals")
                .valueStream()
                .map(refused -> refused.get("id").stringValue() + " "
                        + refused.get("reason").stringValue())
                .toList();
    }

    private static List<Path> filesWith(Path directory, String text) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> content(file).contains(text))
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
