package io.beckon.benchmarks.rules;

/** Keeps the progress of every visit, and adds what fires to the matches. */
@FunctionalInterface
interface Matcher {
    /** The next event of the workload, in order and without gaps. */
    void apply(int event);
}
