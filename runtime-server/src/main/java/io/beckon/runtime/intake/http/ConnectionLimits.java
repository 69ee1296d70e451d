package io.beckon.runtime.intake.http;

import io.beckon.definitions.Expect;

/**
 * How many connections the public port holds; further ones are closed at once.
 *
 * @param most in all
 * @param mostOfNetwork of one client network; a trusted proxy, which stands for many clients, may have all
 */
public record ConnectionLimits(int most, int mostOfNetwork) {
    /** More than the streams that a server of this size holds. */
    public static final ConnectionLimits DEFAULT = new ConnectionLimits(30_000, 4_000);

    public ConnectionLimits {
        Expect.range("connections", most, 1, Integer.MAX_VALUE);
        Expect.range("connections of a network", mostOfNetwork, 1, Integer.MAX_VALUE);
    }

    /** The same for a process that may have so many files open at once; a network keeps its share, so that it cannot take all. */
    public ConnectionLimits within(long files) {
        int places = Math.clamp(files, 1, most);
        return new ConnectionLimits(places, Math.clamp((long) mostOfNetwork * places / most, 1, mostOfNetwork));
    }
}
