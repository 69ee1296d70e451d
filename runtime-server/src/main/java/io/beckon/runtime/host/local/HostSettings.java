package io.beckon.runtime.host.local;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a local host runs.
 *
 * @param directory its own directory; created when missing
 * @param lanes worker threads; may change between starts
 */
public record HostSettings(Path directory, int lanes, Limits limits, Rhythm rhythm) {
    /** Defaults for this machine. */
    public static HostSettings in(Path directory) {
        return new HostSettings(directory, Runtime.getRuntime().availableProcessors(), Limits.DEFAULT, Rhythm.DEFAULT);
    }

    /** With another number of lanes. */
    public HostSettings withLanes(int number) {
        return new HostSettings(directory, number, limits, rhythm);
    }

    /** With other limits. */
    public HostSettings withLimits(Limits other) {
        return new HostSettings(directory, lanes, other, rhythm);
    }

    /** With another rhythm. */
    public HostSettings withRhythm(Rhythm other) {
        return new HostSettings(directory, lanes, limits, other);
    }

    /**
     * What is answered with overload.
     *
     * @param maxLiveVisits visitors with a live visit; when there are so many, others cannot begin one
     * @param waitingEntries submissions on their way from acceptance to application
     * @param waitingBytes the bytes of those
     * @param minFreeDiskBytes with less, nothing is taken
     */
    public record Limits(int maxLiveVisits, long waitingEntries, long waitingBytes, long minFreeDiskBytes) {
        /** Some hundred megabytes of memory at most. */
        public static final Limits DEFAULT = new Limits(200_000, 8_192, 16L << 20, 256L << 20);

        /** With another limit of live visits. */
        public Limits withMaxLiveVisits(int number) {
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
     */
    public record Rhythm(long snapshotAfterEntries, Duration snapshotAfter, Duration parkAfter) {
        public static final Rhythm DEFAULT = new Rhythm(40_000, Duration.ofSeconds(15), Duration.ofMinutes(5));
    }
}
