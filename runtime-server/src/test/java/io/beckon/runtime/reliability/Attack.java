package io.beckon.runtime.reliability;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** Hostile requests from some attackers at once, as fast as they are answered, and how they are answered. One of them never ends. */
final class Attack {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int ATTACKERS = 4;
    private static final int PATIENCE_MILLIS = 20_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] ([0-9]{3}) ");
    private static final Set<Integer> OVERLOAD = Set.of(429, 503);
    private static final int ENDLESS = 8 << 20;

    private final RuntimeClient runtime;
    private final List<byte[]> quick = List.of(
            post("", "{\"x\":" + "[".repeat(10_000)),
            post("", "{\"x\":\"" + "x".repeat(60_000)),
            post("", beginning("1e400")),
            post("", beginning("9".repeat(10_000))),
            post("", beginning("\"${jndi:ldap://127.0.0.1:1/a}\"")),
            post("", beginning("{\"a\":1,\"a\":2}")),
            post("Content-Encoding: gzip\r\n", bomb()),
            head("Content-Length: 65537\r\n"));
    private final Map<Integer, Long> slowestMillis = new ConcurrentSkipListMap<>();
    private final Map<Integer, Integer> counts = new ConcurrentSkipListMap<>();
    private final Queue<String> unexpected = new ConcurrentLinkedQueue<>();

    Attack(RuntimeClient runtime) {
        this.runtime = runtime;
    }

    /** Attacks for so long, and longer as long as one of the statuses was never answered; but never longer than {@link #LONGEST}. */
    void run(Duration time, Set<Integer> awaited) {
        long begin = System.nanoTime();
        BooleanSupplier isOver = () -> {
            long nanos = System.nanoTime() - begin;
            return nanos > LONGEST.toNanos()
                    || (nanos > time.toNanos() && statuses().containsAll(awaited));
        };
        try (ExecutorService attackers = Executors.newFixedThreadPool(ATTACKERS)) {
            attackers.execute(() -> attackUntil(isOver, List.of(endless())));
            for (int i = 1; i < ATTACKERS; i++) {
                attackers.execute(() -> attackUntil(isOver, quick));
            }
        }
    }

    /** The statuses that were answered. */
    Set<Integer> statuses() {
        return counts.keySet();
    }

    /** Answers that should not be: a success, a fault of the server, a word too much, or no {@code Retry-After}. */
    List<String> unexpected() {
        return List.copyOf(unexpected);
    }

    /** How often each status was answered, and the longest that one took. */
    @Override
    public String toString() {
        return "answers " + counts + ", slowest in ms " + slowestMillis;
    }

    private void attackUntil(BooleanSupplier isOver, List<byte[]> requests) {
        for (int n = 0; !isOver.getAsBoolean(); n++) {
            long begin = System.nanoTime();
            String answer = answer(requests.get(n % requests.size()));
            note(answer, (System.nanoTime() - begin) / 1_000_000);
        }
    }

    private void note(String answer, long millis) {
        Matcher status = STATUS.matcher(answer);
        if (!status.lookingAt()) {
            return; // cut off while it was still talking
        }
        int code = Integer.parseInt(status.group(1));
        counts.merge(code, 1, Integer::sum);
        slowestMillis.merge(code, millis, Math::max);
        boolean isTaken = code < 400 && !answer.contains("\"accepted\":0");
        boolean isWrong = isTaken || code == 500 || answer.contains("Exception");
        if (isWrong || (OVERLOAD.contains(code) && !answer.contains("Retry-After: "))) {
            unexpected.add(answer);
        }
    }

    /** All that is answered; the rest of a request is left away when the answer comes before its end. */
    private String answer(byte[] request) {
        try (Socket socket = runtime.connect()) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            write(socket.getOutputStream(), request);
            return new String(socket.getInputStream().readNBytes(4_096), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    private static void write(OutputStream out, byte[] request) {
        try {
            out.write(request);
            out.flush();
        } catch (IOException e) {
            // It was answered and closed before everything was said.
        }
    }

    private static String beginning(String value) {
        return "{\"begin\":\"an-attacker\",\"tab\":\"t1\",\"version\":1,\"sentAt\":1000,\"events\":[{\"id\":\"t1.1\","
                + "\"type\":\"BUSINESS\",\"name\":\"Tick\",\"page\":\"p1\",\"at\":1000,\"data\":{\"value\":" + value
                + "}}]}";
    }

    private static byte[] post(String headers, String body) {
        return post(headers, body.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] post(String headers, byte[] body) {
        return joined(head(headers + "Content-Length: " + body.length + "\r\n"), body);
    }

    private static byte[] head(String headers) {
        return ("POST /sites/shop/events HTTP/1.1\r\nHost: x\r\nConnection: close\r\nOrigin: " + TestSite.ORIGIN
                        + "\r\nContent-Type: text/plain\r\n" + headers + "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] endless() {
        byte[] chunk = ("1000\r\n" + "x".repeat(4_096) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        while (chunks.size() < ENDLESS) {
            chunks.writeBytes(chunk);
        }
        return joined(head("Transfer-Encoding: chunked\r\n"), chunks.toByteArray());
    }

    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[16 << 20]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
