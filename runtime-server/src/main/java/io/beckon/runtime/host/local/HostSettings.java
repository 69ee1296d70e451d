package io.beckon.runtime.host.local;

import io.beckon.engine.visit.OfferFacts;
import io.beckon.engine.visit.VisitorFacts;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How a local host runs.
 *
 * @param directory its own directory; created when missing
 * @param lanes worker threads; may change between starts
 * @param keep how long visitors without a live visit are remembered
 */
public record HostSettings(Path directory, int lanes, Limits limits, Rhythm rhythm, Keep keep) {
    /** Defaults for this machine. */
    public static HostSettings in(Path directory) {
        return new HostSettings(
                directory, Runtime.getRuntime().availableProcessors(), Limits.DEFAULT, Rhythm.DEFAULT, Keep.DEFAULT);
    }

    /** With another number of lanes. */
    public HostSettings withLanes(int number) {
        return new HostSettings(directory, number, limits, rhythm, keep);
    }

    /** With other limits. */
    public HostSettings withLimits(Limits other) {
        return new HostSettings(directory, lanes, other, rhythm, keep);
    }

    /** With another rhythm. */
    public HostSettings withRhythm(Rhythm other) {
        return new HostSettings(directory, lanes, limits, other, keep);
    }

    /** With another memory of visitors. */
    public HostSettings withKeep(Keep other) {
        return new HostSettings(directory, lanes, limits, rhythm, other);
    }

    /**
     * What is answered with overload.
     *
     * @param maxLiveVisitors visitors with a live visit; when there are so many, others cannot begin one
     * @param waitingEntries submissions on their way from acceptance to application
     * @param waitingBytes the bytes of those
     * @param minFreeDiskBytes with less, nothing is taken
     */
    public record Limits(int maxLiveVisitors, long waitingEntries, long waitingBytes, long minFreeDiskBytes) {
        /** Some hundred megabytes of memory at most. */
        public static final Limits DEFAULT = new Limits(200_000, 8_192, 16L << 20, 256L << 20);

        /** With another limit of visitors who have a live visit. */
        public Limits withMaxLiveVisitors(int number) {
            return new Limits(number, waitingEntries, waitingBytes, minFreeDiskBytes);
        }
    }

    /**
     * When the state goes to the disk, and out of the memory.
     *
     * @param snapshotAfterEntries a visitor's row is written at the latest when so many entries were journaled since it changed; this
     *     bounds what a start must replay
     * @param snapshotAfter a visitor's row is written at the latest after this time
     * @param parkAfter a visitor without inputs for this time, and at most twice as long, leaves the memory
     * @param forgetAtOnce journal and confirmed history are cut off when so many entries are needed no more; many at once, as each
     *     deletion of a range slows down reading until the family is written out
     */
    public record Rhythm(long snapshotAfterEntries, Duration snapshotAfter, Duration parkAfter, long forgetAtOnce) {
        public static final Rhythm DEFAULT = new Rhythm(40_000, Duration.ofSeconds(15), Duration.ofMinutes(5), 10_000);

        /** With other snapshots, and another time until visitors are parked. */
        public Rhythm withSnapshots(long afterEntries, Duration after, Duration park) {
            return new Rhythm(afterEntries, after, park, forgetAtOnce);
        }

        /** With another number of entries that are forgotten at once. */
        public Rhythm withForgetAtOnce(long entries) {
            return new Rhythm(snapshotAfterEntries, snapshotAfter, parkAfter, entries);
        }
    }

    /**
     * How long visitors without a live visit are remembered, counted from the last that was heard of them.
     *
     * @param visitors those who came more than once, or who were offered something
     * @param oneTimeVisitors the others
     * @param sweepEvery the pause between two searches for rows of visitors who are forgotten
     */
    public record Keep(Duration visitors, Duration oneTimeVisitors, Duration sweepEvery) {
        public static final Keep DEFAULT = new Keep(Duration.ofDays(400), Duration.ofDays(30), Duration.ofHours(1));

        public Keep {
            if (oneTimeVisitors.toDays() < 2 || visitors.compareTo(oneTimeVisitors) < 0) {
                throw new IllegalArgumentException(
                        "Expected to keep visitors for two days at least, and one-time visitors no longer than others, but got "
                                + visitors + " and " + oneTimeVisitors + ".");
            }
        }

        /** With other times. */
        public Keep withTimes(Duration many, Duration one) {
            return new Keep(many, one, sweepEvery);
        }

        /** How long a visitor is remembered of whom this is known. */
        long millis(VisitorFacts facts) {
            boolean oneTime = facts.visits() <= 1 && facts.offers().equals(OfferFacts.NONE);
            return (oneTime ? oneTimeVisitors : visitors).toMillis();
        }
    }
}
