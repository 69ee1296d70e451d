package io.beckon.benchmarks.report;

/** One comparison, measured side by side in one run. */
@FunctionalInterface
public interface Benchmark {
    /** Runs it. A contender that does wrong work ends it with an exception: its figures would mean nothing. */
    Report measure();
}
