package io.beckon.runtime.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.BatchAnswer;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.engine.Effect;
import io.beckon.runtime.intake.http.RunningPort;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventStreamsIT extends StreamStory {
    private static final StreamSettings QUICK = new StreamSettings(50, 64 * 1024, 4, 4, HOUR);
    private static final int MOST_PUSHES = 10_000;

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
    void answers503WhenTheHostTellsNothingAnyMore() throws Exception {
        BatchAnswer answer = start(STEADY);
        host.fail();

        HttpResponse<Stream<String>> refused = open(answer, "t1");

        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(events.openStreams()).isZero();
    }
}
