package io.beckon.benchmarks.forked;

/**
 * What one pass took.
 *
 * @param cpuNanos CPU time of the process, garbage collection included
 * @param allocatedBytes by all threads
 * @param retainedBytes what was left on the heap afterwards
 * @param events how many were worked off
 */
public record Pass(double cpuNanos, double allocatedBytes, double retainedBytes, double events) {
    /** CPU time for each event. */
    public double nanosPerEvent() {
        return cpuNanos / events;
    }

    /** What was allocated for each event. */
    public double allocatedPerEvent() {
        return allocatedBytes / events;
    }
}
