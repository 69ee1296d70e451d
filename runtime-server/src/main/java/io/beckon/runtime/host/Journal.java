package io.beckon.runtime.host;

import java.io.IOException;
import java.util.List;

/**
 * The durable order of everything that happens to the live visits; it knows bytes only.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>Positions begin at 1 and ascend without gaps, also across restarts and truncation.
 *   <li>Each entry has one time, taken from the clock when it is written and never lower than that of the entry before it.
 *   <li>{@link #append} is safe for any thread and never blocks. What one thread appends keeps its order. The journal holds what it is
 *       given until it is durable; whoever calls bounds how much that is.
 *   <li>Receipts are called on one thread, in the order of positions; they must not block. An entry is durable, on the disk and not only
 *       in a cache of the operating system, when its receipt says so.
 *   <li>After a failure nothing is taken any more: which of the failed entries are on the disk is known only after the next start.
 *   <li>The last entry is never truncated.
 * </ul>
 */
public interface Journal {
    /**
     * What was appended.
     *
     * @param atMillis its time, epoch milliseconds
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Entry(long position, long atMillis, byte[] bytes) {}

    /** Learns what became of one entry; exactly one of the two is called, once. */
    interface Receipt {
        /** It is on the disk. */
        void durable(long position, long atMillis);

        /** It may or may not be on the disk, and takes no effect before the next start. */
        void failed(IOException cause);
    }

    /** Makes an entry durable, and tells the receipt. */
    void append(byte[] entry, Receipt receipt);

    /** Kept entries from a position on, in order, at most {@code max}; none when there are no more. */
    List<Entry> read(long from, int max) throws IOException;

    /** Forgets the entries below a position; a position that lies below {@link #first} changes nothing. */
    void truncate(long below) throws IOException;

    /** The lowest position that is kept; above {@link #last} while nothing was ever written. */
    long first();

    /** The highest durable position, 0 while nothing was ever written. */
    long last();

    /** The time that an entry would get now, epoch milliseconds. */
    long nowMillis();
}
