package io.beckon.runtime.intake.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.definitions.wire.ProblemAnswer;
import io.beckon.runtime.intake.Refusal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of the public port have in common: an open port, and how its answers are read. */
abstract class PublicPortTests {
    static final String EVENTS = "/sites/shop/events";
    static final SiteKey SHOP = SiteKey.of("shop");

    RunningPort running;

    @BeforeEach
    final void start() {
        running = RunningPort.start();
    }

    @AfterEach
    final void stop() {
        running.close();
    }

    final HttpRequest.Builder events(String body) {
        return running.post(EVENTS, body);
    }

    final void assertRefused(HttpRequest.Builder request, Refusal refusal) throws Exception {
        assertRefused(running.send(request), refusal);
    }

    static void assertRefused(HttpResponse<String> response, Refusal refusal) {
        assertThat(response.statusCode()).isEqualTo(refusal.status());
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(problem(response).type()).isEqualTo("/problems/" + refusal.type());
        assertThat(problem(response).status()).isEqualTo(refusal.status());
    }

    static ProblemAnswer problem(HttpResponse<String> response) {
        return Json.MAPPER.readValue(response.body(), ProblemAnswer.class);
    }

    static BatchAnswer answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(202);
        return Json.MAPPER.readValue(response.body(), BatchAnswer.class);
    }

    static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
