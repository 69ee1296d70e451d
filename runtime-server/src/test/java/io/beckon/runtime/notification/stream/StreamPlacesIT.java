package io.beckon.runtime.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.BatchAnswer;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many streams may be open, and whose they are. */
class StreamPlacesIT extends StreamStory {
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
    void countsAStreamBeforeItsStateIsTold() throws Exception {
        BatchAnswer answer = start(new StreamSettings(500, 64 * 1024, 1, 1, HOUR));
        host.tellNothingYet();
        open(answer, "t1");

        HttpResponse<Stream<String>> refused = open(begin("v2"), "t1");

        assertThat(refused.statusCode()).isEqualTo(503);
    }
}
