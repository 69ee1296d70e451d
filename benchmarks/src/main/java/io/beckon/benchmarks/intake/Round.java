package io.beckon.benchmarks.intake;

import java.time.Duration;

/**
 * One server under one load for one while.
 *
 * @param cpu processor time of the server, until it had nothing left to do
 * @param settled how long after the load that was
 */
record Round(String server, Load load, Wrk.Outcome outcome, Duration cpu, Duration settled) {
    boolean isOf(String label) {
        return server.equals(label);
    }

    double requestsPerSecond() {
        return outcome.perSecond();
    }

    long refused() {
        return outcome.refused();
    }

    double secondsBehind() {
        return settled.toMillis() / 1e3;
    }

    /** Processor time for each request that was answered well. */
    double cpuMicrosPerRequest() {
        return cpu.toNanos() / 1e3 / outcome.answered();
    }
}
