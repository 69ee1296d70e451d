package io.beckon.runtime.host.local;

import io.beckon.engine.Effect;
import io.beckon.runtime.host.Outbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The outbox in RocksDB: one row for each input that led to history. The lanes write at their own speed, so the reader sees positions up
 * to the slowest lane only: none appears later below one that was read. What is confirmed is deleted later, many rows at once.
 */
final class RocksOutbox implements Outbox {
    private static final long MOST_BYTES = 8L << 20;

    private final Store store;
    private final Progress progress;
    private final AtomicLong lastRow = new AtomicLong();
    private volatile long confirmed;
    private volatile boolean closed;
    private volatile @Nullable Thread reader;
    private long trimmed;

    private RocksOutbox(Store store, Progress progress) {
        this.store = store;
        this.progress = progress;
    }

    static RocksOutbox open(Store store, Progress progress) throws IOException {
        RocksOutbox outbox = new RocksOutbox(store, progress);
        byte[] confirmed = store.get(Family.META, Keys.CONFIRMED);
        outbox.confirmed = confirmed == null ? 0 : Keys.position(confirmed);
        byte[] last = store.lastKey(Family.OUTBOX);
        outbox.lastRow.set(last == null ? 0 : Keys.position(last));
        outbox.trim(1);
        return outbox;
    }

    /** Adds the history effects of an input, unless the sink has stored them already. */
    void put(Writes writes, long position, VisitorKey key, List<Effect> effects) throws IOException {
        if (position > confirmed) {
            writes.put(Family.OUTBOX, Keys.position(position), OutboxCodec.encode(key, effects));
            lastRow.accumulateAndGet(position, Math::max);
        }
    }

    /** Lanes have made progress. */
    void signal() {
        Thread waiting = reader;
        if (waiting != null) {
            LockSupport.unpark(waiting);
        }
    }

    @Override
    public List<Entry> read(long above, int max, long waitMillis) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(waitMillis);
        reader = Thread.currentThread();
        try {
            List<Entry> entries = scan(above, max);
            long left = end - System.nanoTime();
            while (entries.isEmpty() && left > 0) {
                LockSupport.parkNanos(this, left);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                entries = scan(above, max);
                left = end - System.nanoTime();
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader = null;
        }
    }

    private synchronized List<Entry> scan(long above, int max) throws IOException {
        long applied = progress.applied();
        List<Entry> entries = new ArrayList<>();
        if (closed || Math.min(applied, lastRow.get()) <= above) {
            return entries;
        }
        long[] bytes = {0};
        store.scan(Family.OUTBOX, Keys.position(above + 1), Keys.position(applied + 1), (key, value) -> {
            bytes[0] += value.length;
            entries.add(OutboxCodec.decode(Keys.position(key), value));
            return entries.size() < max && bytes[0] < MOST_BYTES;
        });
        return entries;
    }

    @Override
    public synchronized void confirm(long position) {
        if (closed || position <= confirmed) {
            return;
        }
        try (Writes writes = store.writes()) {
            writes.put(Family.META, Keys.CONFIRMED, Keys.position(position)).write();
            confirmed = position;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes what is confirmed, if that are so many positions at least. */
    synchronized void trim(long atLeast) throws IOException {
        if (closed || confirmed - trimmed < atLeast) {
            return;
        }
        try (Writes writes = store.writes()) {
            writes.deleteRange(Family.OUTBOX, Keys.position(trimmed), Keys.position(confirmed + 1))
                    .write();
        }
        trimmed = confirmed;
    }

    @Override
    public long confirmed() {
        return confirmed;
    }

    @Override
    public long backlog() {
        return Math.max(0, lastRow.get() - confirmed);
    }

    /** Reads nothing and deletes nothing from now on. */
    synchronized void close() {
        closed = true;
    }
}
