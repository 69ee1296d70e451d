package io.beckon.runtime.host.local;

import io.beckon.runtime.host.Journal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A journal in RocksDB with group commit: one thread takes what has gathered while the disk was busy, writes it as one batch and syncs
 * once. It never waits for more to gather (decision 0021).
 */
final class RocksJournal implements Journal, AutoCloseable {
    private static final int MOST_ENTRIES = 512;
    private static final int MOST_BYTES = 4 << 20;

    private final Store store;
    private final InstantSource clock;
    private final BlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Thread committer =
            Thread.ofPlatform().name("beckon-journal").daemon().unstarted(this::run);
    private final AtomicLong commits = new AtomicLong();
    private volatile long first;
    private volatile long last;
    private volatile long lastAtMillis;
    private volatile @Nullable IOException stopped;

    /** What waits for the committing thread. */
    private sealed interface Pending {
        /** An entry on its way to the disk. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Append(byte[] bytes, Receipt receipt) implements Pending {}

        /** The end of the journal. */
        record End() implements Pending {}
    }

    private RocksJournal(Store store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Opens the journal of a store. The clock gives the entries their times. */
    static RocksJournal open(Store store, InstantSource clock) throws IOException {
        RocksJournal journal = new RocksJournal(store, clock);
        byte[] first = store.get(Family.META, Keys.JOURNAL_FIRST);
        journal.first = first == null ? 1 : Keys.position(first);
        byte[] last = store.lastKey(Family.JOURNAL);
        if (last != null) {
            journal.last = Keys.position(last);
            journal.lastAtMillis = journal.read(journal.last, 1).getFirst().atMillis();
        }
        return journal;
    }

    /** Begins to commit; what is appended earlier waits. */
    RocksJournal start() {
        committer.start();
        return this;
    }

    @Override
    public void append(byte[] entry, Receipt receipt) {
        queue.add(new Pending.Append(entry, receipt));
        IOException cause = stopped;
        if (cause != null) {
            failQueued(cause);
        }
    }

    private void run() {
        List<Pending.Append> group = new ArrayList<>(MOST_ENTRIES);
        IOException cause;
        try {
            boolean goesOn = true;
            while (goesOn) {
                goesOn = gather(group);
                commit(group);
            }
            cause = new IOException("Expected an open journal, but it is closed.");
        } catch (IOException e) {
            cause = e;
        } catch (InterruptedException | RuntimeException | Error e) {
            cause = new IOException("Expected the journal's thread to go on, but it failed: " + e, e);
        }
        stop(cause, group);
    }

    /** Waits for the first entry, then takes what is there already; says whether more will come. */
    private boolean gather(List<Pending.Append> group) throws InterruptedException {
        group.clear();
        int bytes = 0;
        Pending next = queue.take();
        while (next instanceof Pending.Append append) {
            group.add(append);
            bytes += append.bytes().length;
            next = group.size() < MOST_ENTRIES && bytes < MOST_BYTES ? queue.poll() : null;
        }
        return !(next instanceof Pending.End);
    }

    private void commit(List<Pending.Append> group) throws IOException {
        if (group.isEmpty()) {
            return;
        }
        long atMillis = nowMillis();
        try (Writes writes = store.writes()) {
            long position = last;
            for (Pending.Append pending : group) {
                position++;
                writes.put(Family.JOURNAL, Keys.position(position), row(atMillis, pending.bytes()));
            }
            writes.commit();
        }
        commits.incrementAndGet();
        lastAtMillis = atMillis;
        long durable = last;
        last = durable + group.size();
        for (Pending.Append pending : group) {
            durable++;
            pending.receipt().durable(durable, atMillis);
        }
        group.clear();
    }

    private void stop(IOException cause, List<Pending.Append> group) {
        stopped = cause;
        group.forEach(pending -> pending.receipt().failed(cause));
        failQueued(cause);
    }

    private static byte[] row(long atMillis, byte[] entry) {
        return ByteBuffer.allocate(Long.BYTES + entry.length)
                .putLong(atMillis)
                .put(entry)
                .array();
    }

    private void failQueued(IOException cause) {
        Pending next = queue.poll();
        while (next != null) {
            if (next instanceof Pending.Append append) {
                append.receipt().failed(cause);
            }
            next = queue.poll();
        }
    }

    @Override
    public List<Entry> read(long from, int max) throws IOException {
        List<Entry> entries = new ArrayList<>();
        store.scan(Family.JOURNAL, Keys.position(Math.max(from, first)), null, (key, value) -> {
            if (entries.size() == max) {
                return false;
            }
            ByteBuffer row = ByteBuffer.wrap(value);
            long atMillis = row.getLong();
            byte[] bytes = new byte[row.remaining()];
            row.get(bytes);
            entries.add(new Entry(Keys.position(key), atMillis, bytes));
            return true;
        });
        return entries;
    }

    @Override
    public synchronized void truncate(long below) throws IOException {
        long to = Math.min(below, last);
        if (to <= first) {
            return;
        }
        try (Writes writes = store.writes()) {
            writes.deleteRange(Family.JOURNAL, Keys.position(first), Keys.position(to))
                    .put(Family.META, Keys.JOURNAL_FIRST, Keys.position(to))
                    .write();
        }
        first = to;
    }

    @Override
    public long first() {
        return first;
    }

    @Override
    public long last() {
        return last;
    }

    @Override
    public long nowMillis() {
        return Math.max(lastAtMillis, clock.millis());
    }

    /** How far the last entry's time is ahead of the clock; 0 unless the clock was set back. */
    long aheadMillis() {
        return Math.max(0, lastAtMillis - clock.millis());
    }

    /** How many groups were committed; each took one sync. */
    long commits() {
        return commits.get();
    }

    /** Commits what was appended so far, and ends. */
    @Override
    public void close() {
        queue.add(new Pending.End());
        Threads.join(committer);
    }
}
