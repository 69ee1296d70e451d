package io.beckon.runtime.host.local;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How far the lanes are. Each lane publishes what it has written; readers combine them without locks. Every position is in one lane,
 * switches in all of them.
 */
final class Progress {
    /** The position of the last entry handed to each lane. */
    private final AtomicLongArray handed;
    /** The position of the last entry of each lane whose effects are in the outbox. */
    private final AtomicLongArray written;
    /** For each lane, the position since which the row of some visitor is outdated; {@link Long#MAX_VALUE} when all rows are current. */
    private final AtomicLongArray outdated;

    private volatile long dispatched;

    Progress(int lanes) {
        handed = new AtomicLongArray(lanes);
        written = new AtomicLongArray(lanes);
        outdated = new AtomicLongArray(lanes);
        for (int lane = 0; lane < lanes; lane++) {
            outdated.set(lane, Long.MAX_VALUE);
        }
    }

    /** A lane will get the entry at this position. */
    void hand(int lane, long position) {
        handed.set(lane, position);
    }

    /** Every lane that the entry at this position concerns has it in its queue. */
    void dispatch(long position) {
        dispatched = position;
    }

    /** A lane has written the effects of everything up to this position that was its own, and these rows remain outdated. */
    void write(int lane, long position, long outdatedSince) {
        // In this order: who sees the position sees what it made outdated.
        outdated.set(lane, outdatedSince);
        written.set(lane, position);
    }

    /** The effects of everything up to this position are in the outbox. */
    long applied() {
        long applied = dispatched;
        for (int lane = 0; lane < written.length(); lane++) {
            long of = handed.get(lane);
            long by = written.get(lane);
            if (by < of) {
                applied = Math.min(applied, by);
            }
        }
        return applied;
    }

    /** Nothing below this position is needed to rebuild the state. */
    long needed() {
        long needed = applied() + 1;
        for (int lane = 0; lane < outdated.length(); lane++) {
            needed = Math.min(needed, outdated.get(lane));
        }
        return needed;
    }

    long dispatched() {
        return dispatched;
    }
}
