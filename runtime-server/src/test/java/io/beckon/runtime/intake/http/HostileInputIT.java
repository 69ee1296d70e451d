package io.beckon.runtime.intake.http;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.batch;
import static io.beckon.runtime.intake.Bodies.begun;
import static io.beckon.runtime.intake.Bodies.event;
import static io.beckon.runtime.intake.http.RunningPort.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.runtime.CapturedLog;
import io.beckon.runtime.host.Submission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After each attack the port must still answer, hold no memory, and have told nothing about itself. */
class HostileInputIT {
    private static final TimeLimits SHORT = new TimeLimits(300, 700, 1_000);
    private static final long PATIENT_MILLIS = 5_000;
    private static final long MOST_HEAP_GROWTH = 48L << 20;
    private static final String HEAD =
            "POST /sites/shop/events HTTP/1.1\r\nHost: x\r\nOrigin: " + ORIGIN + "\r\nContent-Type: text/plain\r\n";

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

    private static RunningPort running;

    private int submissionsBefore;
    private CapturedLog log;

    @BeforeAll
    static void start() throws Exception {
        running = new RunningPort(RunningPort.local().withTimes(SHORT), RunningPort.NO_LIMITS);
        running.postEvents(begun("b1", EVENT));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @BeforeEach
    void listen() {
        submissionsBefore = running.host.submissions().size();
        log = CapturedLog.of("io.beckon");
    }

    @AfterEach
    void isStillAlive() throws Exception {
        log.close();
        assertThat(running.postEvents(begun("b1", EVENT)).statusCode()).isEqualTo(202);
    }

    @Test
    void refusesTwoDifferentContentLengths() throws Exception {
        String body = begun("evil", EVENT);

        String answer = running.raw(HEAD + "Content-Length: " + body.length() + "\r\nContent-Length: 3\r\n\r\n" + body);

        assertRefused(answer, 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "abc", "99999999999999999999", "1e3", "0x10", "5, 6"})
    void refusesContentLengthsThatAreNone(String length) throws Exception {
        String answer = running.raw(HEAD + "Content-Length: " + length + "\r\n\r\n" + begun("evil", EVENT));

        assertRefused(answer, 400);
    }

    @Test
    void refusesAnAnnouncedBodyBeforeItComes() throws Exception {
        try (Socket socket = running.connect()) {
            write(socket, HEAD + "Content-Length: 65537\r\n\r\n");

            assertThat(readHead(socket)).startsWith("HTTP/1.1 413 ");
        }
    }

    @Test
    void waitsInVainForBytesThatWereAnnounced() throws Exception {
        long start = System.nanoTime();

        String answer = running.raw(HEAD + "Content-Length: 1000\r\n\r\n" + begun("evil", EVENT));

        assertThat(answer).isEmpty();
        assertThat(millisSince(start)).isLessThan(PATIENT_MILLIS);
    }

    @Test
    void takesNoMoreOfABodyThanWasAnnounced() throws Exception {
        String body = begun("b1", EVENT);

        String answer = running.raw(
                HEAD + "Content-Length: " + body.length() + "\r\n\r\n" + body + "evil".repeat(100) + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 202 ").containsPattern("HTTP/1.[01] 400 ");
    }

    @Test
    void cutsOffEndlessChunks() throws Exception {
        long before = usedHeap();

        long written = running.flood(
                HEAD + "Transfer-Encoding: chunked\r\n\r\n", "1000\r\n" + "x".repeat(4096) + "\r\n", 64L << 20);

        assertThat(written).isLessThan(64L << 20);
        assertThat(usedHeap() - before).isLessThan(MOST_HEAP_GROWTH);
    }

    @Test
    void cutsOffEndlessHeaders() throws Exception {
        long written = running.flood(HEAD, "X-Long: " + "x".repeat(1000) + "\r\n", 64L << 20);

        assertThat(written).isLessThan(64L << 20);
    }

    @Test
    void refusesLongHeadersAndAddresses() throws Exception {
        assertRefused(running.raw(HEAD + "X-Long: " + "x".repeat(9_000) + "\r\n\r\n"), 431);
        assertRefused(running.raw("GET /" + "x".repeat(3_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"), 414);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET / HTTP/9.9.9\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00FC\u0003\u0003\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nBad Header: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n",
            })
    void survivesWhatIsNoHttp(String bytes) throws Exception {
        String answer = running.raw(bytes);

        assertThat(answer).doesNotContain("202", "Exception", "io.netty", "io.vertx");
    }

    @Test
    void refusesAGzipBombUnopened() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
            gzip.write(new byte[16 << 20]);
        }

        String answer = running.raw(HEAD + "Connection: close\r\nContent-Encoding: gzip\r\nContent-Length: "
                + bomb.size() + "\r\n\r\n" + bomb.toString(StandardCharsets.ISO_8859_1));

        assertRefused(answer, 415);
    }

    @Test
    void cutsOffSlowHeaders() throws Exception {
        assertThat(millisUntilCut("", HEAD.repeat(20))).isLessThan(PATIENT_MILLIS);
    }

    @Test
    void cutsOffASilentConnection() throws Exception {
        assertThat(millisUntilCut("", "")).isLessThan(PATIENT_MILLIS);
    }

    @Test
    void cutsOffSlowBodies() throws Exception {
        assertThat(millisUntilCut(HEAD + "Content-Length: 1000\r\n\r\n", " ".repeat(1000)))
                .isLessThan(PATIENT_MILLIS);
    }

    @Test
    void cutsOffASlowSecondRequest() throws Exception {
        String body = begun("b1", EVENT);
        String first = HEAD + "Content-Length: " + body.length() + "\r\n\r\n" + body;

        assertThat(millisUntilCut(first, HEAD.repeat(20))).isLessThan(PATIENT_MILLIS);
    }

    @Test
    void answersOthersWhileManyAreSlow() throws Exception {
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Socket socket = running.connect();
            slow.add(socket);
            write(socket, HEAD + "Content-Length: 1000\r\n\r\n{");
        }
        long start = System.nanoTime();

        HttpResponse<String> response = running.postEvents(begun("b1", EVENT));

        assertThat(response.statusCode()).isEqualTo(202);
        assertThat(millisSince(start)).isLessThan(SHORT.requestMillis());
        for (Socket socket : slow) {
            socket.close();
        }
    }

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

    private void assertRefused(String answer, int status) {
        assertThat(answer).matches("(?s)HTTP/1.[01] " + status + " .*");
        assertThat(answer).contains("application/problem+json").doesNotContain("Exception", "io.netty", "io.vertx");
        assertThat(running.host.submissions()).hasSize(submissionsBefore);
        assertThat(log.lines()).noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    /** Writes one character after the other, with pauses that no idle limit would notice. */
    private static long millisUntilCut(String fast, String slow) throws Exception {
        long start = System.nanoTime();
        Iterator<Integer> characters = slow.chars().iterator();
        try (Socket socket = running.connect();
                ScheduledExecutorService slowly = Executors.newSingleThreadScheduledExecutor()) {
            write(socket, fast);
            Future<?> attack =
                    slowly.scheduleAtFixedRate(() -> writeNext(socket, characters), 0, 50, TimeUnit.MILLISECONDS);
            RunningPort.readAll(socket);
            attack.cancel(true);
        }
        return millisSince(start);
    }

    private static void writeNext(Socket socket, Iterator<Integer> characters) {
        try {
            if (characters.hasNext()) {
                socket.getOutputStream().write(characters.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String readHead(Socket socket) throws IOException {
        byte[] bytes = new byte[64];
        return new String(bytes, 0, socket.getInputStream().read(bytes), StandardCharsets.ISO_8859_1);
    }

    private static long millisSince(long startNanos) {
        return (System.nanoTime() - startNanos) / 1_000_000;
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
