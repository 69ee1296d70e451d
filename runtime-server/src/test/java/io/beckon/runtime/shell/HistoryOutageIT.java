package io.beckon.runtime.shell;

import static io.beckon.runtime.history.Recorded.NOON;
import static io.beckon.runtime.history.Recorded.event;
import static io.beckon.runtime.history.Recorded.recorded;
import static io.beckon.runtime.history.Recorded.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.mysql.MySqlServer;
import io.beckon.runtime.history.QueuedOutbox;
import io.beckon.runtime.history.jpa.HistorySource;
import io.beckon.runtime.history.jpa.JpaVisitHistory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;

/** MySQL goes away while history is written, in every way a server can. Nothing is lost, doubled or out of order. */
@Timeout(120)
class HistoryOutageIT {
    private static final int VISITS = 20;
    private static final String IMPATIENT = "&connectTimeout=500&socketTimeout=1000";

    private static MySqlServer server;

    private final QueuedOutbox outbox = new QueuedOutbox();
    private JpaVisitHistory history;
    private HistorySink sink;
    private int events;

    @BeforeAll
    static void startServer() {
        server = MySqlServer.start();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void open(TestInfo test) {
        String schema = test.getTestMethod().orElseThrow().getName();
        history = new JpaVisitHistory(
                new HistorySource(server.url(schema) + IMPATIENT, server.user(), server.password()));
        sink = new HistorySink(outbox, history, System::nanoTime);
    }

    @AfterEach
    void close() {
        sink.stop(Duration.ZERO);
        history.close();
    }

    @Test
    void survivesAServerThatIsDeaf() throws InterruptedException {
        sink.start();
        addEvents(1_000);
        assertThat(outbox.awaitEmpty(60)).isTrue();

        server.pause();
        try {
            addEvents(1_000);
            await().atMost(2, TimeUnit.MINUTES).until(sink::isAway);
            addEvents(1_000);
            assertThat(outbox.backlog()).isEqualTo(2_000);
        } finally {
            server.resume();
        }

        assertThat(outbox.awaitEmpty(60)).isTrue();
        assertHistoryIsComplete();
    }

    @Test
    void survivesAServerThatCrashes() throws InterruptedException {
        sink.start();
        addEvents(1_000);

        server.kill();
        addEvents(1_000);
        await().atMost(2, TimeUnit.MINUTES).until(sink::isAway);
        server.restart();

        assertThat(outbox.awaitEmpty(60)).isTrue();
        assertHistoryIsComplete();
    }

    @Test
    void startsWithoutAServer() throws InterruptedException {
        server.kill();
        sink.start();
        addEvents(1_000);
        await().atMost(2, TimeUnit.MINUTES).until(sink::isAway);

        server.restart();

        assertThat(outbox.awaitEmpty(60)).isTrue();
        assertHistoryIsComplete();
    }

    private void addEvents(int more) {
        for (int i = 0; i < more; i++) {
            String visit = "v" + events % VISITS;
            int ordinal = events / VISITS;
            outbox.add(
                    recorded(visit, ordinal, event("t1." + ordinal, "PageEntered", "Page " + ordinal)),
                    recorded(visit(visit, "shop", "visitor-1", NOON, null, ordinal + 1)));
            events++;
        }
    }

    private void assertHistoryIsComplete() {
        List<String> expected = IntStream.range(0, events / VISITS)
                .mapToObj(ordinal -> "t1." + ordinal)
                .toList();
        for (int i = 0; i < VISITS; i++) {
            VisitId visit = VisitId.of("v" + i);
            assertThat(history.events(visit)).extracting(EventEntry::id).isEqualTo(expected);
            assertThat(history.visit(visit).orElseThrow().events()).isEqualTo(expected.size());
        }
        assertThat(sink.setAside()).isZero();
    }
}
