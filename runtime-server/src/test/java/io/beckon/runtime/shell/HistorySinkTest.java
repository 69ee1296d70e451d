package io.beckon.runtime.shell;

import static io.beckon.runtime.history.Recorded.NOON;
import static io.beckon.runtime.history.Recorded.recorded;
import static io.beckon.runtime.history.Recorded.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.runtime.history.MemoryHistory;
import io.beckon.runtime.history.QueuedOutbox;
import io.beckon.runtime.host.Outbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;

@Timeout(20)
class HistorySinkTest {
    private final QueuedOutbox outbox = new QueuedOutbox();
    private final MemoryHistory history = new MemoryHistory();
    private final AtomicLong nanos = new AtomicLong();
    private final HistorySink sink = new HistorySink(outbox, history, nanos::get);

    @AfterEach
    void stop() {
        sink.stop(Duration.ZERO);
    }

    @Test
    void carriesEverythingInOrder() throws InterruptedException {
        addVisits(1_200);

        sink.start();

        awaitEverythingCarried();
        assertThat(history.entries())
                .extracting(Outbox.Entry::position)
                .isSorted()
                .hasSize(1_200);
        assertThat(sink.written()).isEqualTo(1_200);
        assertThat(outbox.confirmed()).isEqualTo(1_200);
    }

    @Test
    void triesAgainUntilTheStoreAnswers() throws InterruptedException {
        history.failNext(3);
        addVisits(2);

        sink.start();

        awaitEverythingCarried();
        assertThat(history.entries()).hasSize(2);
        assertThat(sink.failures()).isEqualTo(3);
        assertThat(sink.isAway()).isFalse();
    }

    @Test
    void triesAgainAfterAFailureThatNobodyForesaw() throws InterruptedException {
        history.failNext(2, new IllegalStateException("a test's bug"));
        addVisits(2);

        sink.start();

        awaitEverythingCarried();
        assertThat(history.entries()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void triesAgainWhenTheOutboxFails(int failures) throws InterruptedException {
        outbox.failNext(failures, new UncheckedIOException(new IOException("a test's broken disk")));
        addVisits(2);

        sink.start();

        awaitEverythingCarried();
        assertThat(history.entries()).extracting(Outbox.Entry::position).contains(1L, 2L);
        assertThat(sink.hasDied()).isFalse();
    }

    @Test
    void outlivesAnError() throws InterruptedException {
        outbox.failNext(1, new StackOverflowError("a test's error"));
        addVisits(1);

        sink.start();

        awaitEverythingCarried();
        assertThat(sink.failures()).isEqualTo(1);
    }

    @Test
    void showsInItsHealthThatHistoryIsAwayForLong() {
        HistoryHealth health = new HistoryHealth(sink);
        history.failNext(Integer.MAX_VALUE);
        addVisits(1);
        sink.start();
        await().until(sink::isAway);

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(61));
        assertThat(health.health().getStatus()).isEqualTo(HistoryHealth.DEGRADED);
        assertThat(sink.awayMillis()).isEqualTo(61_000);
    }

    @Test
    void isAwayAsLongAsNothingCanBeConfirmed() {
        HistoryHealth health = new HistoryHealth(sink);
        outbox.failNextConfirmations(Integer.MAX_VALUE);
        addVisits(1);
        sink.start();
        await().until(sink::isAway);
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(61));
        long failures = sink.failures();
        await().until(() -> sink.failures() > failures);

        assertThat(health.health().getStatus()).isEqualTo(HistoryHealth.DEGRADED);
        assertThat(sink.written()).isZero();
    }

    @Test
    void countsWhatTheStoreLeavesOut() throws InterruptedException {
        history.leaveOut(3);
        addVisits(1);

        sink.start();

        awaitEverythingCarried();
        assertThat(sink.dropped()).isEqualTo(3);
    }

    @Test
    void setsAsideOnlyWhatCanNeverBeStored() throws InterruptedException {
        List<Outbox.Entry> entries =
                List.of(entry(1, "shop"), entry(2, "shop"), entry(3, MemoryHistory.UNSTORABLE_SITE), entry(4, "shop"));
        outbox.forgetConfirmations(entries);

        sink.start();

        awaitEverythingCarried();
        assertThat(history.entries()).extracting(Outbox.Entry::position).containsExactly(1L, 2L, 4L);
        assertThat(sink.setAside()).isEqualTo(1);
    }

    @Test
    void confirmsNothingThatIsNotStored() {
        history.failNext(Integer.MAX_VALUE);
        addVisits(5);

        sink.start();
        sink.stop(Duration.ofMillis(50));

        assertThat(outbox.confirmed()).isZero();
        assertThat(outbox.backlog()).isEqualTo(5);
    }

    @Test
    void storesWhatWaitsBeforeItStops() {
        sink.start();
        addVisits(700);

        sink.stop(Duration.ofSeconds(10));

        assertThat(history.entries()).hasSize(700);
        assertThat(outbox.backlog()).isZero();
    }

    private void addVisits(int count) {
        for (int i = 0; i < count; i++) {
            outbox.add(recorded(visit("v" + i, NOON)));
        }
    }

    private static Outbox.Entry entry(long position, String site) {
        return new Outbox.Entry(position, site, "visitor-1", List.of(recorded(visit("v" + position, NOON))));
    }

    /** The outbox is empty a moment before the sink has counted. */
    private void awaitEverythingCarried() throws InterruptedException {
        assertThat(outbox.awaitEmpty(10)).isTrue();
        stop();
    }
}
