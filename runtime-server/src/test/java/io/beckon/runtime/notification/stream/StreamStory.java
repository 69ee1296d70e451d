package io.beckon.runtime.notification.stream;

import static io.beckon.runtime.intake.Bodies.begun;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.engine.Effect;
import io.beckon.runtime.host.RecordingVisitHost;
import io.beckon.runtime.intake.http.RunningPort;
import io.beckon.runtime.intake.http.TimeLimits;
import io.beckon.runtime.notification.Streams;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/** Streams of a runtime whose host only records, and pages that open them. */
abstract class StreamStory {
    static final long HOUR = 3_600_000;
    static final StreamSettings STEADY = new StreamSettings(500, 64 * 1024, 4, 4, HOUR);

    private static final TimeLimits SHORT = new TimeLimits(300, 700, 1_000);

    final Streams streams = new Streams();
    final RecordingVisitHost host = new RecordingVisitHost();
    final HttpClient client = HttpClient.newHttpClient();
    EventStreams events;
    RunningPort running;

    @AfterEach
    void stop() {
        running.close();
        client.shutdownNow();
    }

    BatchAnswer start(StreamSettings settings) throws Exception {
        events = new EventStreams(settings, host, streams);
        running = new RunningPort(RunningPort.local().withTimes(SHORT), RunningPort.NO_LIMITS, events::open);
        return begin("b1");
    }

    BatchAnswer begin(String begin) throws Exception {
        return Json.MAPPER.readValue(running.postEvents(begun(begin)).body(), BatchAnswer.class);
    }

    static String body(BatchAnswer answer, String tab) {
        return "{\"visit\":\"" + answer.visit().token() + "\",\"tab\":\"" + tab + "\",\"page\":\"p-" + tab + "\"}";
    }

    HttpResponse<Stream<String>> open(BatchAnswer answer, String tab) throws Exception {
        return client.send(running.post("/sites/shop/stream", body(answer, tab)).build(), BodyHandlers.ofLines());
    }

    Socket openRaw(BatchAnswer answer, String tab) throws IOException {
        String body = body(answer, tab);
        Socket socket = running.connect();
        socket.getOutputStream()
                .write(("POST /sites/shop/stream HTTP/1.1\r\nHost: x\r\nOrigin: " + RunningPort.ORIGIN
                                + "\r\nContent-Type: text/plain\r\nContent-Length: " + body.length() + "\r\n\r\n"
                                + body)
                        .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** The next event, comments left out. */
    static String next(Iterator<String> lines) {
        String frame = frame(lines);
        return frame.equals(":") ? next(lines) : frame;
    }

    /** The lines up to the next empty one. */
    static String frame(Iterator<String> lines) {
        StringBuilder event = new StringBuilder();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            event.append(event.isEmpty() ? "" : "|").append(line);
        }
        return event.toString();
    }

    static Effect.Pushed push(VisitId visit, String engagement) {
        return new Effect.Pushed(visit, null, null, new StreamEvent.Withdraw(engagement, "gone"));
    }
}
