package io.beckon.runtime.intake.http;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.batch;
import static io.beckon.runtime.intake.Bodies.begun;
import static io.beckon.runtime.intake.Bodies.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.runtime.host.Submission;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Attacks by what a request says, in every field and header. */
class HostilePayloadsIT extends HostileTests {
    private static final List<String> PAYLOADS = List.of(
            "${7*7}",
            "#{7*7}",
            "T(java.lang.Runtime).getRuntime().exec('id')",
            "@java.lang.Runtime@getRuntime().exec('id')",
            "${jndi:ldap://127.0.0.1:1/a}",
            "%{(#a=@java.lang.Runtime@getRuntime())}",
            "<script>alert(1)</script>",
            "'; DROP TABLE events; --",
            "x\r\n2026-01-01 ERROR forged \u2028line");

    /** What they say goes nowhere: a bad visitor token is none, the tab is part of the ids, and nobody knows the last one. */
    private static final List<String> IGNORED_FIELDS = List.of("visitor", "tab", "unknown");

    @Test
    void refusesDeepNesting() throws Exception {
        HttpResponse<String> response = running.postEvents("{\"x\":" + "[".repeat(10_000));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).doesNotContain("Exception", "jackson");
    }

    @Test
    void holdsNoMemoryOfManyRefusedBodies() throws Exception {
        String body = "{\"x\":\"" + "x".repeat(60_000);
        for (int i = 0; i < 200; i++) {
            running.postEvents(body);
        }
        long before = usedHeap();

        for (int i = 0; i < 1_000; i++) {
            assertThat(running.postEvents(body).statusCode()).isEqualTo(400);
        }

        assertThat(usedHeap() - before).isLessThan(MOST_HEAP_GROWTH);
    }

    @ParameterizedTest
    @MethodSource("payloadsInFields")
    void evaluatesNothingInAnyField(String payload, String field) throws Exception {
        String json = Json.MAPPER.writeValueAsString(payload);

        HttpResponse<String> response = running.postEvents(bodyWith(field, json));

        assertThat(response.statusCode()).isIn(202, 400, 401);
        assertThat(response.body()).doesNotContain("Exception", "jackson");
        boolean isTaken = response.statusCode() == 202 && !response.body().contains("\"rejected\":[{");
        if (isTaken && !IGNORED_FIELDS.contains(field)) {
            assertThat(Json.MAPPER.writeValueAsString(submitted())).contains(json);
        }
        assertLogIsClean(payload);
    }

    static Stream<Arguments> payloadsInFields() {
        List<String> fields = List.of(
                "visitor",
                "visit",
                "tab",
                "id",
                "type",
                "name",
                "page",
                "url",
                "title",
                "language",
                "referrer",
                "data",
                "data-key",
                "unknown");
        return PAYLOADS.stream().flatMap(payload -> fields.stream().map(field -> Arguments.of(payload, field)));
    }

    private static String bodyWith(String field, String json) {
        return switch (field) {
            case "visitor", "visit" -> batch("\"" + field + "\":" + json, EVENT);
            case "tab" -> begun("hostile", EVENT).replace("\"tab\":\"t1\"", "\"tab\":" + json);
            case "data" -> begun("hostile", event("data", "{\"value\":" + json + "}"));
            case "data-key" -> begun("hostile", event("data", "{" + json + ":1}"));
            default -> begun("hostile", event(field, json));
        };
    }

    /** What the last batch said that the host got. */
    private static List<Object> submitted() {
        Submission last = running.host.submissions().getLast();
        return List.of(last.events(), last.visitor().value(), last.visit().value());
    }

    @ParameterizedTest
    @MethodSource("payloadsInHeaders")
    void evaluatesNothingInAnyHeader(String payload, String header) throws Exception {
        HttpResponse<String> response = running.send(
                running.post("/sites/shop/events", begun("hostile", EVENT)).setHeader(header, payload));

        assertThat(response.statusCode()).isIn(202, 403, 415);
        assertThat(response.body()).doesNotContain("Exception", "io.vertx");
        if (header.equals("User-Agent")) {
            assertThat(running.host.submissions().getLast().beginning().device())
                    .containsEntry("userAgent", payload);
        }
        assertLogIsClean(payload);
    }

    static Stream<Arguments> payloadsInHeaders() {
        List<String> headers = List.of(
                "User-Agent",
                "X-Forwarded-For",
                "Forwarded",
                "Referer",
                "Cookie",
                "Origin",
                "Content-Type",
                "Accept",
                "Accept-Language",
                "Authorization",
                "If-None-Match",
                "Sec-Fetch-Site",
                "X-Request-Id");
        return PAYLOADS.stream()
                .filter(payload -> payload.chars().noneMatch(c -> c < ' '))
                .flatMap(payload -> headers.stream().map(header -> Arguments.of(payload, header)));
    }

    /** At most one line, in which the sender writes nothing. */
    private void assertLogIsClean(String payload) {
        assertThat(log.lines())
                .hasSizeLessThanOrEqualTo(1)
                .noneMatch(line -> line.contains("\n") || line.contains("\r") || line.contains(payload));
    }
}
