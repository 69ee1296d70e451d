package io.beckon.runtime.notification.stream;

import static io.beckon.runtime.intake.Bodies.begun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventStreamsIT {
    private static final long HOUR = 3_600_000;
    private static final StreamSettings QUICK = new StreamSettings(50, 64 * 1024, 4, 4, HOUR);
    private static final StreamSettings STEADY = new StreamSettings(500, 64 * 1024, 4, 4, HOUR);

    private static final int MOST_PUSHES = 10_000;
    private static final TimeLimits SHORT = new TimeLimits(300, 700, 1_000);

    private final Streams streams = new Streams();
    private final RecordingVisitHost host = new RecordingVisitHost();
    private final HttpClient client = HttpClient.newHttpClient();
    private EventStreams events;
    private RunningPort running;

    @AfterEach
    void stop() {
        running.close();
        client.shutdownNow();
    }

    @Test
    void beginsWithTheStateAndGoesOnWithWhatIsPushed() throws Exception {
        BatchAnswer answer = start(STEADY);
        VisitId visit = VisitId.of(answer.visit().id());

        HttpResponse<Stream<String>> response = open(answer, "t1");
        Iterator<String> lines = response.body().iterator();
        String state = next(lines);
        for (int i = 0; i < 100; i++) {
            streams.push(push(visit, "e" + i));
        }

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/event-stream");
        assertThat(response.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(response.headers().firstValue("Access-Control-Allow-Origin")).contains(RunningPort.ORIGIN);
        assertThat(state)
                .isEqualTo("event: state|data: "
                        + Json.MAPPER.writeValueAsString(new StreamEvent.State(visit.value(), null)));
        for (int i = 0; i < 100; i++) {
            assertThat(next(lines))
                    .isEqualTo("event: withdraw|data: {\"engagementId\":\"e" + i + "\",\"reason\":\"gone\"}");
        }
        streams.closeAll();
    }

    @Test
    void keepsLineBreaksOutOfTheFrame() throws Exception {
        BatchAnswer answer = start(STEADY);
        Iterator<String> lines = open(answer, "t1").body().iterator();
        next(lines);

        streams.push(push(VisitId.of(answer.visit().id()), "a\n\nevent: evil\r\ndata: x"));

        assertThat(next(lines)).startsWith("event: withdraw|data: {").doesNotContain("|event", "|data: x");
        streams.closeAll();
    }

    @Test
    void commentsWhileThereIsNothingToSay() throws Exception {
        BatchAnswer answer = start(QUICK);
        Iterator<String> lines = open(answer, "t1").body().iterator();

        next(lines);

        assertThat(frame(lines)).isEqualTo(":");
        assertThat(frame(lines)).isEqualTo(":");
        streams.closeAll();
    }

    @Test
    void saysGoodbyeAtTheEnd() throws Exception {
        BatchAnswer answer = start(STEADY);
        Iterator<String> lines = open(answer, "t1").body().iterator();
        next(lines);

        streams.closeAll();

        assertThat(next(lines)).isEqualTo("event: bye|data: {\"retryMillis\":1000}");
        assertThat(lines).isExhausted();
        await().until(() -> events.openStreams() == 0);
    }

    @Test
    void forgetsAPageThatLeft() throws Exception {
        BatchAnswer answer = start(STEADY);
        Socket page = openRaw(answer, "t1");
        await().until(() -> events.openStreams() == 1);

        page.close();

        await().until(() -> events.openStreams() == 0);
    }

    @Test
    void closesAReaderThatFallsBehind() throws Exception {
        BatchAnswer answer = start(STEADY);
        VisitId visit = VisitId.of(answer.visit().id());
        openRaw(answer, "t1");
        await().until(() -> events.openStreams() == 1);

        for (int i = 0; i < MOST_PUSHES && events.openStreams() == 1; i++) {
            streams.push(push(visit, "x".repeat(60_000)));
        }

        await().until(() -> events.openStreams() == 0);
        await().until(() -> running.port.counts().openConnections() == 0);
    }

    @Test
    void closesTheOldestStreamOfAVisitWithFour() throws Exception {
        BatchAnswer answer = start(STEADY);
        Iterator<String> first = open(answer, "t1").body().iterator();
        next(first);
        for (String tab : new String[] {"t2", "t3", "t4"}) {
            next(open(answer, tab).body().iterator());
        }

        assertThat(next(first)).isEqualTo("event: bye|data: {\"retryMillis\":30000}");
        assertThat(first).isExhausted();
        assertThat(events.openStreams()).isEqualTo(3);
        streams.closeAll();
    }

    @Test
    void answers503WhenItHoldsAllTheStreamsItCan() throws Exception {
        start(STEADY);
        for (int visit = 0; visit < 4; visit++) {
            next(open(begin("v" + visit), "t1").body().iterator());
        }

        HttpResponse<Stream<String>> refused = open(begin("v5"), "t1");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("30");
        streams.closeAll();
    }

    @Test
    void answers429WhenItHoldsAllTheStreamsThatANetworkMayHave() throws Exception {
        start(new StreamSettings(500, 64 * 1024, 4, 2, HOUR));
        for (int visit = 0; visit < 2; visit++) {
            next(open(begin("v" + visit), "t1").body().iterator());
        }

        HttpResponse<Stream<String>> refused = open(begin("v3"), "t1");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("30");
        streams.closeAll();
        await().until(() -> events.openStreams() == 0);
        HttpResponse<Stream<String>> later = open(begin("v3"), "t1");
        assertThat(later.statusCode()).isEqualTo(200);
        streams.closeAll();
    }

    @ParameterizedTest
    @CsvSource({"2, 4, 503", "4, 2, 429"})
    void leavesATabItsPlaceWhenItOpensItsStreamAgain(int most, int mostOfNetwork, int status) throws Exception {
        BatchAnswer answer = start(new StreamSettings(500, 64 * 1024, most, mostOfNetwork, HOUR));
        Iterator<String> first = open(answer, "t1").body().iterator();
        next(first);
        Iterator<String> neighbour = open(begin("b2"), "t1").body().iterator();
        next(neighbour);

        HttpResponse<Stream<String>> again = open(answer, "t1");
        HttpResponse<Stream<String>> other = open(answer, "t2");
        HttpResponse<Stream<String>> stranger = open(begin("b3"), "t1");
        Iterator<String> lines = again.body().iterator();

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(next(lines)).startsWith("event: state|");
        assertThat(first).isExhausted();
        assertThat(other.statusCode()).isEqualTo(status);
        assertThat(stranger.statusCode()).isEqualTo(status);
        assertThat(events.openStreams()).isEqualTo(2);
        streams.push(push(VisitId.of(answer.visit().id()), "e1"));
        assertThat(next(lines)).startsWith("event: withdraw|");
        streams.closeAll();
        await().until(() -> events.openStreams() == 0);
        next(open(begin("b4"), "t1").body().iterator());
        next(open(begin("b5"), "t1").body().iterator());
        streams.closeAll();
        await().until(() -> events.openStreams() == 0);
    }

    @Test
    void leavesATabOnePlaceHoweverOftenItOpensItsStream() throws Exception {
        BatchAnswer answer = start(new StreamSettings(500, 64 * 1024, 1, 1, HOUR));
        host.tellNothingYet();
        Iterator<String> first = open(answer, "t1").body().iterator();
        Iterator<String> second = open(answer, "t1").body().iterator();
        Socket third = openRaw(answer, "t1");

        assertThat(first).isExhausted();
        assertThat(second).isExhausted();
        assertThat(events.openStreams()).isEqualTo(1);
        assertThat(open(begin("b2"), "t1").statusCode()).isEqualTo(503);
        third.close();
        await().until(() -> events.openStreams() == 0);
    }

    @Test
    void endsAStreamThatIsTooOld() throws Exception {
        BatchAnswer answer = start(new StreamSettings(50, 64 * 1024, 4, 4, 200));
        Iterator<String> lines = open(answer, "t1").body().iterator();
        next(lines);

        assertThat(next(lines)).startsWith("event: bye|data: {\"retryMillis\":");
        assertThat(lines).isExhausted();
        await().until(() -> events.openStreams() == 0);
    }

    @Test
    void endsTheStreamOfAVisitThatEnds() throws Exception {
        BatchAnswer answer = start(STEADY);
        Iterator<String> lines = open(answer, "t1").body().iterator();
        next(lines);

        VisitId visit = VisitId.of(answer.visit().id());
        streams.push(new Effect.Pushed(visit, null, null, new StreamEvent.Bye(300_000)));

        assertThat(next(lines)).isEqualTo("event: bye|data: {\"retryMillis\":300000}");
        assertThat(lines).isExhausted();
        await().until(() -> events.openStreams() == 0);
    }

    @Test
    void holdsNoStreamForAVisitThatIsOver() throws Exception {
        BatchAnswer answer = start(STEADY);
        host.endVisits();

        Iterator<String> lines = open(answer, "t1").body().iterator();

        assertThat(next(lines)).startsWith("event: state|");
        assertThat(next(lines)).isEqualTo("event: bye|data: {\"retryMillis\":300000}");
        assertThat(lines).isExhausted();
        await().until(() -> events.openStreams() == 0);
    }

    @Test
    void countsAStreamBeforeItsStateIsTold() throws Exception {
        BatchAnswer answer = start(new StreamSettings(500, 64 * 1024, 1, 1, HOUR));
        host.tellNothingYet();
        open(answer, "t1");

        HttpResponse<Stream<String>> refused = open(begin("v2"), "t1");

        assertThat(refused.statusCode()).isEqualTo(503);
    }

    @Test
    void answers503WhenTheHostTellsNothingAnyMore() throws Exception {
        BatchAnswer answer = start(STEADY);
        host.fail();

        HttpResponse<Stream<String>> refused = open(answer, "t1");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(events.openStreams()).isZero();
    }

    private BatchAnswer start(StreamSettings settings) throws Exception {
        events = new EventStreams(settings, host, streams);
        running = new RunningPort(RunningPort.local().withTimes(SHORT), RunningPort.NO_LIMITS, events::open);
        return begin("b1");
    }

    private BatchAnswer begin(String begin) throws Exception {
        return Json.MAPPER.readValue(running.postEvents(begun(begin)).body(), BatchAnswer.class);
    }

    private static String body(BatchAnswer answer, String tab) {
        return "{\"visit\":\"" + answer.visit().token() + "\",\"tab\":\"" + tab + "\",\"page\":\"p-" + tab + "\"}";
    }

    private HttpResponse<Stream<String>> open(BatchAnswer answer, String tab) throws Exception {
        return client.send(running.post("/sites/shop/stream", body(answer, tab)).build(), BodyHandlers.ofLines());
    }

    private Socket openRaw(BatchAnswer answer, String tab) throws IOException {
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
    private static String next(Iterator<String> lines) {
        String frame = frame(lines);
        return frame.equals(":") ? next(lines) : frame;
    }

    /** The lines up to the next empty one. */
    private static String frame(Iterator<String> lines) {
        StringBuilder event = new StringBuilder();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            event.append(event.isEmpty() ? "" : "|").append(line);
        }
        return event.toString();
    }

    private static Effect.Pushed push(VisitId visit, String engagement) {
        return new Effect.Pushed(visit, null, null, new StreamEvent.Withdraw(engagement, "gone"));
    }
}
