package io.beckon.benchmarks.forked;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What one pass took.
 *
 * @param cpuNanos CPU time of the process, garbage collection included
 * @param allocatedBytes by all threads
 * @param retainedBytes what was left on the heap afterwards
 * @param events how many were worked off
 */
public record Pass(double cpuNanos, double allocatedBytes, double retainedBytes, double events) {
    /** The middle one of what the passes took. */
    public static double median(List<Pass> passes, ToDoubleFunction<Pass> measure) {
        double[] sorted = passes.stream().mapToDouble(measure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** CPU time for each event. */
    public double nanosPerEvent() {
        return cpuNanos / events;
    }

    /** What was allocated for each event. */
    public double allocatedPerEvent() {
        return allocatedBytes / events;
    }
}
