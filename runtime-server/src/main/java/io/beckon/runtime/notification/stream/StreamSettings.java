package io.beckon.runtime.notification.stream;

import io.beckon.definitions.Expect;

/**
 * How streams are kept.
 *
 * @param commentMillis a comment goes out this often, so that nobody on the way takes the stream for dead
 * @param unsentBytes a stream whose reader is further behind is closed
 * @param mostStreams streams of this server; more are refused
 */
public record StreamSettings(long commentMillis, int unsentBytes, int mostStreams) {
    public static final StreamSettings DEFAULT = new StreamSettings(15_000, 64 * 1024, 20_000);

    public StreamSettings {
        Expect.range("commentMillis", commentMillis, 1, 60_000);
        Expect.range("unsentBytes", unsentBytes, 1_024, 16 * 1024 * 1024);
        Expect.range("mostStreams", mostStreams, 1, 1_000_000);
    }
}
