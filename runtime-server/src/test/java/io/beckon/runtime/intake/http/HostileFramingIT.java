package io.beckon.runtime.intake.http;

import static io.beckon.runtime.intake.Bodies.EVENT;
import static io.beckon.runtime.intake.Bodies.begun;
import static io.beckon.runtime.intake.http.RunningPort.ORIGIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attacks on how a request is written: lengths, chunks, slowness, what is no HTTP. */
class HostileFramingIT extends HostileTests {
    private static final long PATIENT_MILLIS = 5_000;
    private static final String HEAD =
            "POST /sites/shop/events HTTP/1.1\r\nHost: x\r\nOrigin: " + ORIGIN + "\r\nContent-Type: text/plain\r\n";

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
}
