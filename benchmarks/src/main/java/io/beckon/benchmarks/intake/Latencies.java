package io.beckon.benchmarks.intake;

import java.util.Arrays;

/** How long answers took, exactly: every one is kept. */
record Latencies(int count, int failures, long medianNanos, long percentile99Nanos, long maxNanos) {
    private static final String MARK = "LATENCIES";

    /** Of all but the first so many. */
    static Latencies of(long[] nanos, int skipped, int failures) {
        long[] sorted = Arrays.copyOfRange(nanos, skipped, nanos.length);
        Arrays.sort(sorted);
        return new Latencies(
                sorted.length, failures, quantile(sorted, 0.5), quantile(sorted, 0.99), sorted[sorted.length - 1]);
    }

    /** One line that {@link #parse} reads. */
    String line() {
        return String.join(
                " ",
                MARK,
                String.valueOf(count),
                String.valueOf(failures),
                String.valueOf(medianNanos),
                String.valueOf(percentile99Nanos),
                String.valueOf(maxNanos));
    }

    /** Finds the line in what a process has written. */
    static Latencies parse(String output) {
        String line = output.lines()
                .filter(one -> one.startsWith(MARK))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected latencies, but got: " + output));
        String[] parts = line.split(" ");
        return new Latencies(
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Long.parseLong(parts[3]),
                Long.parseLong(parts[4]),
                Long.parseLong(parts[5]));
    }

    private static long quantile(long[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
