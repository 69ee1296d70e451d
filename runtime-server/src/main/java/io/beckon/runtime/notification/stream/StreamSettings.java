package io.beckon.runtime.notification.stream;

import io.beckon.definitions.Expect;

/**
 * How streams are kept.
 *
 * @param commentMillis a comment goes out this often, so that nobody on the way takes the stream for dead
 * @param unsentBytes a stream whose reader is further behind is closed
 * @param mostStreams streams of this server; more are refused
 * @param mostOfNetwork streams of one client network; more are refused
 * @param longestMillis a stream ends at this age at the latest, so that nothing is held for ever for a page that nobody looks at
 */
public record StreamSettings(
        long commentMillis, int unsentBytes, int mostStreams, int mostOfNetwork, long longestMillis) {
    public static final StreamSettings DEFAULT = new StreamSettings(15_000, 64 * 1024, 20_000, 2_000, 3_600_000);

    public StreamSettings {
        Expect.range("commentMillis", commentMillis, 1, 60_000);
        Expect.range("unsentBytes", unsentBytes, 1_024, 16 * 1024 * 1024);
        Expect.range("mostStreams", mostStreams, 1, 1_000_000);
        Expect.range("mostOfNetwork", mostOfNetwork, 1, 1_000_000);
        Expect.range("longestMillis", longestMillis, 1, 7 * 24 * 3_600_000L);
    }

    /** With other limits of how many and how long. */
    public StreamSettings withLimits(int most, int ofNetwork, long longest) {
        return new StreamSettings(commentMillis, unsentBytes, most, ofNetwork, longest);
    }
}
