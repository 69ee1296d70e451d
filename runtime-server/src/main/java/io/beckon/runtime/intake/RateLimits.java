package io.beckon.runtime.intake;

import io.beckon.definitions.Expect;

/**
 * How much may come from where. Carriers put many people behind one address, so the limits of a network can be raised.
 *
 * @param visitEventsPerSecond events of one visit, over time
 * @param visitBurst events of one visit, at once
 * @param requestsPerSecond requests of one client network (/24 or /56)
 * @param newVisitsPerMinute batches of one client network that begin a visit
 */
public record RateLimits(int visitEventsPerSecond, int visitBurst, int requestsPerSecond, int newVisitsPerMinute) {
    public static final RateLimits DEFAULT = new RateLimits(20, 100, 200, 600);

    public RateLimits {
        Expect.range("events of a visit per second", visitEventsPerSecond, 1, 1_000_000);
        Expect.range("burst of a visit", visitBurst, ReadLimits.EVENTS, 1_000_000);
        Expect.range("requests of a network per second", requestsPerSecond, 1, 10_000_000);
        Expect.range("new visits of a network per minute", newVisitsPerMinute, 1, 100_000_000);
    }
}
