package io.beckon.benchmarks.intake;

import java.time.Duration;

/** A server under load. */
interface Server extends AutoCloseable {
    String label();

    int port();

    /** The processor time it has used so far. */
    Duration cpuTime();

    /**
     * Waits until it has nothing left to do, and tells how long that took.
     *
     * @param events how many it has acknowledged since the last time; throws when it took in fewer
     */
    Duration settle(long events) throws InterruptedException;

    @Override
    void close();
}
