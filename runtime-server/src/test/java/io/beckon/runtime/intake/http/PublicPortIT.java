package io.beckon.runtime.intake.http;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.batch;
import static io.beckon.runtime.intake.Bodies.begun;
import static io.beckon.runtime.intake.http.RunningPort.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.wire.Availability;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.definitions.wire.ProblemAnswer;
import io.beckon.runtime.host.Acceptance;
import io.beckon.runtime.host.Submission;
import io.beckon.runtime.intake.RateLimits;
import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.intake.TrustedProxies;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPortIT {
    private static final String EVENTS = "/sites/shop/events";
    private static final SiteKey SHOP = SiteKey.of("shop");

    private RunningPort running;

    @BeforeEach
    void start() {
        running = RunningPort.start();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void answers202WhenABatchIsDurable() throws Exception {
        HttpResponse<String> response = running.postEvents(begun("b1", EVENT, "{}"));

        BatchAnswer answer = Json.MAPPER.readValue(response.body(), BatchAnswer.class);
        Submission submission = running.host.submissions().getFirst();
        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(answer.accepted()).isEqualTo(1);
        assertThat(answer.rejected()).containsExactly(new BatchAnswer.Rejection("", "missing", "type"));
        assertThat(answer.visit().isNew()).isTrue();
        assertThat(submission.visit().value()).isEqualTo(answer.visit().id());
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        assertThat(header(response, "Access-Control-Expose-Headers")).isEqualTo("Retry-After");
        assertThat(header(response, "Vary")).isEqualToIgnoringCase("Origin");
        assertThat(header(response, "Content-Type")).isEqualTo("application/json");
        assertThat(running.port.counts().answers()).containsEntry(202, 1L);
        assertThat(running.port.counts().acceptedItems()).isEqualTo(1);
    }

    @Test
    void saysNothingBeforeTheBatchIsDurable() throws Exception {
        CompletableFuture<Acceptance> disk = new CompletableFuture<>();
        running.host.answerWith(_ -> disk);

        CompletableFuture<HttpResponse<String>> response =
                CompletableFuture.supplyAsync(() -> post(begun("b1", EVENT)));
        while (running.host.submissions().isEmpty()) {
            Thread.onSpinWait();
        }
        boolean answeredEarly = response.isDone();
        disk.complete(new Acceptance.Durable(1));

        assertThat(answeredEarly).isFalse();
        assertThat(response.get().statusCode()).isEqualTo(202);
    }

    private HttpResponse<String> post(String body) {
        try {
            return running.postEvents(body);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void makesOneVisitOfARepeatedFirstBatchAndOfTwoTabs() throws Exception {
        BatchAnswer first = answer(running.postEvents(begun("b1", EVENT)));
        BatchAnswer again = answer(running.postEvents(begun("b1", EVENT)));
        BatchAnswer otherTab = answer(running.postEvents(begun("b1", EVENT).replace("t1", "t2")));

        assertThat(List.of(again.visit().id(), otherTab.visit().id()))
                .containsOnly(first.visit().id());
        assertThat(List.of(again.visitor().id(), otherTab.visitor().id()))
                .containsOnly(first.visitor().id());
    }

    @Test
    void continuesAVisitByItsTokenForADay() throws Exception {
        BatchAnswer first = answer(running.postEvents(begun("b1", EVENT)));
        String body = batch("\"visit\":\"" + first.visit().token() + "\"", EVENT);

        BatchAnswer next = answer(running.postEvents(body));
        running.nowMillis.addAndGet(24 * 3_600_000L + 1);
        BatchAnswer tomorrow = answer(running.postEvents(body));

        assertThat(next.visit().id()).isEqualTo(first.visit().id());
        assertThat(next.visit().isNew()).isFalse();
        assertThat(tomorrow.visit().id()).isNotEqualTo(first.visit().id());
        assertThat(tomorrow.visit().isNew()).isTrue();
        assertThat(tomorrow.visitor().id()).isEqualTo(first.visitor().id());
        assertThat(running.host.submissions().get(1).beginning()).isNull();
        assertThat(running.host.submissions().get(2).beginning()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain;charset=UTF-8",
                "TEXT/PLAIN; charset=utf-8",
                "application/json",
                "application/json; charset=\"utf-8\"",
            })
    void takesBothContentTypes(String type) throws Exception {
        HttpResponse<String> response = running.send(events(begun("b1", EVENT)).setHeader("Content-Type", type));

        assertThat(response.statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "text/html",
                "application/json; charset=iso-8859-1",
                "application/json, text/plain",
                "application/json+x",
            })
    void answers415ForOtherContentTypes(String type) throws Exception {
        assertRefused(events(begun("b1", EVENT)).setHeader("Content-Type", type), Refusal.WRONG_CONTENT_TYPE);
    }

    @Test
    void answers415WithoutContentType() throws Exception {
        HttpRequest.Builder request =
                running.request(EVENTS).header("Origin", ORIGIN).POST(BodyPublishers.ofString(begun("b1", EVENT)));

        assertRefused(request, Refusal.WRONG_CONTENT_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate", "identity", "x"})
    void answers415ForEncodedBodies(String encoding) throws Exception {
        assertRefused(events(begun("b1", EVENT)).header("Content-Encoding", encoding), Refusal.ENCODED_BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "https://localhost:8090",
                "http://localhost",
                "http://localhost:80",
                "http://localhost:8091",
                "http://localhost:8090/",
                "http://localhost:8090.evil.example",
                "http://evil.example#http://localhost:8090",
                "http://localhost:8090@evil.example",
                "http://evillocalhost:8090",
                "http://sub.localhost:8090",
                "HTTP://LOCALHOST:8090",
                "http://LOCALHOST:8090",
                "http://localhost:8090 http://localhost:8090",
                "http://localhost:8090, http://evil.example",
                "*",
                "localhost:8090",
            })
    void answers403ForWrongOrigins(String origin) throws Exception {
        HttpResponse<String> response = running.send(events(begun("b1", EVENT)).setHeader("Origin", origin));

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(header(response, "Vary")).isEqualToIgnoringCase("Origin");
        assertThat(running.host.submissions()).isEmpty();
    }

    @Test
    void answers403WithoutAndWithTwoOrigins() throws Exception {
        HttpRequest.Builder none = running.request(EVENTS)
                .header("Content-Type", "text/plain")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(begun("b1", EVENT)));

        assertThat(running.send(none).statusCode()).isEqualTo(403);
        assertThat(running.send(events(begun("b1", EVENT)).header("Origin", ORIGIN))
                        .statusCode())
                .isEqualTo(403);
        assertThat(running.send(running.request("/sites/shop/stream")
                                .header("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void answers400ForInvalidJsonWithoutRepeatingIt() throws Exception {
        HttpResponse<String> response = running.postEvents("{\"secret\":\"4711\", nonsense");

        assertRefused(response, Refusal.INVALID_JSON);
        assertThat(response.body()).doesNotContain("4711", "nonsense", "jackson", "Exception");
    }

    @Test
    void answers400ForAWrongEnvelope() throws Exception {
        assertRefused(events("{\"events\":{}}"), Refusal.WRONG_ENVELOPE);
    }

    @Test
    void answers401ForForgedTokens() throws Exception {
        assertRefused(events(batch("\"visit\":\"forged\"", EVENT)), Refusal.BAD_TOKEN);
        assertRefused(
                running.post("/sites/shop/stream", "{\"visit\":\"forged\",\"tab\":\"t1\",\"page\":\"p1\"}"),
                Refusal.BAD_TOKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /sites/nobody/events, unknown-site",
        "POST, /sites/SHOP/events, unknown-site",
        "POST, /sites/../events, unknown-site",
        "POST, /sites/shop%2f/events, unknown-site",
        "GET, /sites/nobody/availability?channel=chat, unknown-site",
        "GET, /sites/shop/events, not-found",
        "PUT, /sites/shop/events, not-found",
        "POST, /sites/shop/events/, not-found",
        "POST, /sites/shop/switches, not-found",
        "POST, /sites/shop, not-found",
        "GET, /sites, not-found",
        "GET, /, not-found",
        "GET, /actuator/health, not-found",
        "GET, /history/visits, not-found",
        "GET, /demo/shop/, not-found",
    })
    void answers404ForEverythingElse(String method, String path, String type) throws Exception {
        HttpResponse<String> response = running.send(running.request(path)
                .header("Origin", ORIGIN)
                .header("Content-Type", "text/plain")
                .method(method, BodyPublishers.ofString(method.equals("GET") ? "" : begun("b1", EVENT))));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(problem(response).type()).isEqualTo("/problems/" + type);
    }

    @Test
    void answers413ForBodiesBeyondTheLimitOnly() throws Exception {
        String start = batch("\"x\":\"\"", EVENT);
        String atLimit = start.replace("\"x\":\"\"", "\"x\":\"" + "x".repeat(65_536 - start.length()) + "\"");

        assertThat(running.postEvents(atLimit).statusCode()).isEqualTo(202);
        assertRefused(events(atLimit + " "), Refusal.BODY_TOO_LARGE);
        assertThat(running.postEvents(begun("b1", EVENT)).statusCode()).isEqualTo(202);
    }

    @Test
    void answers429ToANetworkThatAsksTooMuch() throws Exception {
        try (RunningPort limited = new RunningPort(RunningPort.local(), new RateLimits(20, 100, 2, 600))) {
            limited.postEvents(begun("b1", EVENT));
            limited.postEvents(begun("b1", EVENT));

            HttpResponse<String> response = limited.postEvents(begun("b1", EVENT));

            assertRefused(response, Refusal.TOO_MANY_REQUESTS);
            assertThat(header(response, "Retry-After")).isEqualTo("1");
            assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        }
    }

    @Test
    void countsForwardedAddressesOnlyFromTrustedProxies() throws Exception {
        PublicPortSettings proxied =
                RunningPort.local().withProxies(TrustedProxies.parse(List.of("127.0.0.1")), "CF-IPCountry");
        try (RunningPort limited = new RunningPort(proxied, new RateLimits(20, 100, 1, 600))) {
            int one = limited.send(forwarded(limited, "203.0.113.1")).statusCode();
            int same = limited.send(forwarded(limited, "203.0.113.200")).statusCode();
            int other = limited.send(forwarded(limited, "203.0.114.1")).statusCode();

            assertThat(List.of(one, same, other)).containsExactly(202, 429, 202);
            assertThat(limited.host.submissions().getFirst().beginning().country())
                    .isEqualTo("DE");
        }
        running.send(forwarded(running, "203.0.113.1"));
        assertThat(running.host.submissions().getFirst().beginning().country()).isNull();
    }

    private static HttpRequest.Builder forwarded(RunningPort to, String address) {
        return to.post(EVENTS, begun("b1", EVENT))
                .header("X-Forwarded-For", "1.1.1.1, " + address)
                .header("CF-IPCountry", "DE");
    }

    @Test
    void answers429ToAVisitThatSendsTooMuch() throws Exception {
        try (RunningPort limited = new RunningPort(RunningPort.local(), new RateLimits(1, 50, 200, 600))) {
            String[] items = new String[50];
            Arrays.fill(items, EVENT);
            limited.postEvents(begun("b1", items));

            assertRefused(limited.postEvents(begun("b1", EVENT)), Refusal.TOO_MANY_EVENTS);
        }
    }

    @Test
    void answers503WhenTheHostHasNoRoom() throws Exception {
        running.host.answerWith(_ -> CompletableFuture.completedFuture(new Acceptance.Overloaded(2_500)));

        HttpResponse<String> response = running.postEvents(begun("b1", EVENT));

        assertRefused(response, Refusal.OVERLOADED);
        assertThat(header(response, "Retry-After")).isEqualTo("3");
        assertThat(running.port.counts().acceptedItems()).isZero();
    }

    @Test
    void answers503WhenTheDiskFails() throws Exception {
        running.host.answerWith(_ -> CompletableFuture.failedFuture(new IOException("disk full")));

        HttpResponse<String> response = running.postEvents(begun("b1", EVENT));

        assertRefused(response, Refusal.NOT_READY);
        assertThat(header(response, "Retry-After")).isEqualTo("5");
        assertThat(response.body()).doesNotContain("disk");
    }

    @Test
    void answers503WhileItIsNotInService() throws Exception {
        running.inService.set(false);

        HttpResponse<String> response = running.postEvents(begun("b1", EVENT));

        assertRefused(response, Refusal.NOT_READY);
        assertThat(header(response, "Retry-After")).isEqualTo("2");
        assertRefused(running.request("/agent/shop.js"), Refusal.NOT_READY);
    }

    @Test
    void answers500ToARequestThatRunsIntoABugAndGoesOn() throws Exception {
        running.host.answerWith(_ -> {
            throw new IllegalStateException("a bug");
        });
        HttpResponse<String> failed = running.postEvents(begun("b1", EVENT));
        running.host.answerWith(_ -> CompletableFuture.completedFuture(new Acceptance.Durable(0)));
        HttpResponse<String> next = running.postEvents(begun("b1", EVENT));

        assertRefused(failed, Refusal.INTERNAL_ERROR);
        assertThat(failed.body()).doesNotContain("a bug");
        assertThat(next.statusCode()).isEqualTo(202);
    }

    @Test
    void answers503OnceTheHostHasFailed() throws Exception {
        running.host.fail();

        assertRefused(running.postEvents(begun("b1", EVENT)), Refusal.NOT_READY);
        assertRefused(running.post("/sites/shop/stream", "{}"), Refusal.NOT_READY);
        assertRefused(running.request("/agent/shop.js"), Refusal.NOT_READY);
    }

    @Test
    void answers403WhenTheSiteIsSwitchedOff() throws Exception {
        running.host.set(SHOP, new Switches(false, true, Set.of()));

        HttpResponse<String> response = running.postEvents(begun("b1", EVENT));

        assertRefused(response, Refusal.SITE_OFF);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        assertThat(running.host.submissions()).isEmpty();
    }

    @Test
    void answersPreflightsOfAdmittedOrigins() throws Exception {
        HttpRequest.Builder preflight = running.request(EVENTS)
                .header("Origin", ORIGIN)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .method("OPTIONS", BodyPublishers.noBody());

        HttpResponse<String> response = running.send(preflight);

        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        assertThat(header(response, "Access-Control-Allow-Methods")).isEqualTo("POST");
        assertThat(header(response, "Access-Control-Allow-Headers")).isEqualTo("Content-Type");
        assertThat(response.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertRefused(preflight.setHeader("Origin", "http://evil.example"), Refusal.WRONG_ORIGIN);
    }

    @Test
    void tellsWhichChannelsAreOpen() throws Exception {
        String path = "/sites/shop/availability?channel=";

        HttpResponse<String> listed =
                running.send(running.request(path + "chat").header("Origin", ORIGIN));
        HttpResponse<String> own = running.send(running.request(path + "chat").header("Sec-Fetch-Site", "same-origin"));

        assertThat(Json.MAPPER.readValue(listed.body(), Availability.class)).isEqualTo(new Availability(true, 1));
        assertThat(own.statusCode()).isEqualTo(200);
        assertRefused(running.request(path + "chat"), Refusal.WRONG_ORIGIN);
        assertRefused(running.request(path + "chat").header("Sec-Fetch-Site", "cross-site"), Refusal.WRONG_ORIGIN);
        assertRefused(
                running.request(path + "chat")
                        .header("Origin", "http://evil.example")
                        .header("Sec-Fetch-Site", "same-origin"),
                Refusal.WRONG_ORIGIN);
        assertRefused(running.request(path + "fax").header("Origin", ORIGIN), Refusal.BAD_REQUEST);
    }

    private HttpRequest.Builder events(String body) {
        return running.post(EVENTS, body);
    }

    private void assertRefused(HttpRequest.Builder request, Refusal refusal) throws Exception {
        assertRefused(running.send(request), refusal);
    }

    private static void assertRefused(HttpResponse<String> response, Refusal refusal) {
        assertThat(response.statusCode()).isEqualTo(refusal.status());
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem(response).type()).isEqualTo("/problems/" + refusal.type());
        assertThat(problem(response).status()).isEqualTo(refusal.status());
    }

    private static ProblemAnswer problem(HttpResponse<String> response) {
        return Json.MAPPER.readValue(response.body(), ProblemAnswer.class);
    }

    private static BatchAnswer answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(202);
        return Json.MAPPER.readValue(response.body(), BatchAnswer.class);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
