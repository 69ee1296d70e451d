package io.beckon.runtime.shell;

import io.beckon.runtime.history.HistoryUnavailable;
import io.beckon.runtime.history.UnstorableEntries;
import io.beckon.runtime.history.VisitHistory;
import io.beckon.runtime.host.Outbox;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.backoff.BackOffExecution;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * Carries history from the outbox into the store: in batches, each as one transaction, again and again until the store has it. An
 * entry that the store can never take is set aside with a log line, so that it does not hold up the others.
 */
final class HistorySink {
    private static final Logger LOG = LoggerFactory.getLogger(HistorySink.class);
    private static final int MOST_ENTRIES = 500;
    private static final long READ_WAIT_MILLIS = 200;
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final Outbox outbox;
    private final VisitHistory history;
    private final Thread thread = new Thread(this::run, "history-sink");
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong setAside = new AtomicLong();
    private final AtomicLong dropped = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final LongSupplier nanos;
    private volatile @Nullable Long awaySinceNanos;

    /** Takes a steady clock in nanoseconds. */
    HistorySink(Outbox outbox, VisitHistory history, LongSupplier nanos) {
        this.outbox = outbox;
        this.history = history;
        this.nanos = nanos;
    }

    void start() {
        thread.start();
    }

    /** Ends when all that waits is stored or the time is over. What is not stored waits on disk for the next start. */
    void stop(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            while (outbox.backlog() > 0 && !isAway() && thread.isAlive() && System.nanoTime() < deadline) {
                thread.join(Duration.ofMillis(20));
            }
            stopping.countDown();
            thread.join();
        } catch (InterruptedException e) {
            stopping.countDown();
            Thread.currentThread().interrupt();
        }
    }

    /** Entries that wait, roughly. */
    long backlog() {
        return outbox.backlog();
    }

    /** Entries stored since the start. */
    long written() {
        return written.get();
    }

    /** Entries that the store can never take, since the start. */
    long setAside() {
        return setAside.get();
    }

    /** What the store has left out since the start, as it belongs to visits that had ended. */
    long dropped() {
        return dropped.get();
    }

    /** Attempts that failed, since the start. */
    long failures() {
        return failures.get();
    }

    /** Whether the last attempt failed. */
    boolean isAway() {
        return awaySinceNanos != null;
    }

    /** For how long every attempt has failed, 0 when the last one did not. */
    long awayMillis() {
        Long since = awaySinceNanos;
        return since == null ? 0 : TimeUnit.NANOSECONDS.toMillis(nanos.getAsLong() - since);
    }

    /** Whether its thread is gone although nobody stopped it. */
    boolean hasDied() {
        return thread.getState() == Thread.State.TERMINATED && isRunning();
    }

    private void run() {
        try {
            BackOffExecution pauses = fullJitter().start();
            while (isRunning()) {
                if (attempt()) {
                    pauses = fullJitter().start();
                } else {
                    var _ = stopping.await(pauses.nextBackOff(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    /** Nothing may end the sink: whatever fails is tried again, from what is confirmed on. */
    private boolean attempt() throws InterruptedException {
        try {
            carry();
            return true;
        } catch (HistoryUnavailable e) {
            if (!isAway()) {
                LOG.warn("{} Entries wait on disk until it does.", e.getMessage());
            }
            return failed();
        } catch (RuntimeException | Error e) {
            LOG.error("Expected entries of the outbox to become history, but that failed. They wait on disk.", e);
            return failed();
        }
    }

    private boolean failed() {
        failures.incrementAndGet();
        if (!isAway()) {
            awaySinceNanos = nanos.getAsLong();
        }
        return false;
    }

    private void carry() throws InterruptedException {
        List<Outbox.Entry> entries = outbox.read(outbox.confirmed(), MOST_ENTRIES, READ_WAIT_MILLIS);
        if (!entries.isEmpty()) {
            int stored = write(entries);
            outbox.confirm(entries.getLast().position());
            written.addAndGet(stored);
        }
        goesOn();
    }

    private void goesOn() {
        if (isAway()) {
            LOG.info("History goes on; {} entries wait.", outbox.backlog());
        }
        awaySinceNanos = null;
    }

    /** Returns how many the store has. */
    private int write(List<Outbox.Entry> entries) {
        try {
            dropped.addAndGet(history.write(entries));
            return entries.size();
        } catch (UnstorableEntries e) {
            if (entries.size() == 1) {
                setAside.incrementAndGet();
                LOG.error(
                        "Entry {} of the outbox is set aside: {}",
                        entries.getFirst().position(),
                        e.getMessage(),
                        e);
                return 0;
            }
            int middle = entries.size() / 2;
            return write(entries.subList(0, middle)) + write(entries.subList(middle, entries.size()));
        }
    }

    /** Pauses that double, each anywhere between the shortest and twice its length. */
    private static ExponentialBackOff fullJitter() {
        ExponentialBackOff pauses = new ExponentialBackOff(FIRST_PAUSE_MILLIS, 2);
        pauses.setJitter(FIRST_PAUSE_MILLIS);
        pauses.setMaxInterval(LONGEST_PAUSE_MILLIS);
        pauses.setMaxElapsedTime(Long.MAX_VALUE);
        return pauses;
    }
}
