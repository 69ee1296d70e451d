package io.beckon.runtime.host.local;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Bounds what is between acceptance and application, in the journal's queue and in the lanes' queues together. One bound at the door
 * replaces a bound on each queue: no thread of the host ever waits for another one's queue, so they cannot block each other.
 */
final class Budget {
    private final long mostEntries;
    private final long mostBytes;
    private final AtomicLong entries = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    Budget(long mostEntries, long mostBytes) {
        this.mostEntries = mostEntries;
        this.mostBytes = mostBytes;
    }

    /** Takes room for one entry, or says that there is none. */
    boolean tryTake(long size) {
        take(size);
        boolean fits = entries.get() <= mostEntries && bytes.get() <= mostBytes;
        if (!fits) {
            release(size);
        }
        return fits;
    }

    /** Takes room for an entry that the host itself makes, whether there is room or not. */
    void take(long size) {
        entries.incrementAndGet();
        bytes.addAndGet(size);
    }

    /** Gives back the room of one entry. */
    void release(long size) {
        entries.decrementAndGet();
        bytes.addAndGet(-size);
    }

    long entries() {
        return entries.get();
    }

    long bytes() {
        return bytes.get();
    }
}
