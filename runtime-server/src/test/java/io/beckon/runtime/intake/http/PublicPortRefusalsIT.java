package io.beckon.runtime.intake.http;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.batch;
import static io.beckon.runtime.intake.Bodies.begun;
import static io.beckon.runtime.intake.http.RunningPort.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.published.Switches;
import io.beckon.runtime.CapturedLog;
import io.beckon.runtime.intake.Refusal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong. */
class PublicPortRefusalsIT extends PublicPortTests {
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

    @ParameterizedTest
    @ValueSource(strings = {"?channel=%zz", "?channel=%", "?channel=chat%e", "?channel", ""})
    void answers400ForAQueryThatIsNoneWithoutALineInTheLog(String query) throws Exception {
        try (CapturedLog log = CapturedLog.of("io.beckon")) {
            String answer = running.raw("GET /sites/shop/availability" + query
                    + " HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\nOrigin: " + ORIGIN + "\r\n\r\n");

            assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/bad-request");
            assertThat(log.lines()).noneMatch(line -> line.startsWith("ERROR"));
        }
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
    void answers403WhenTheSiteIsSwitchedOff() throws Exception {
        running.host.set(SHOP, new Switches(false, true, Set.of()));

        HttpResponse<String> response = running.postEvents(begun("b1", EVENT));

        assertRefused(response, Refusal.SITE_OFF);
        assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo(ORIGIN);
        assertThat(running.host.submissions()).isEmpty();
    }
}
