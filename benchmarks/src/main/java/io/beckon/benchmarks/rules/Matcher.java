package io.beckon.benchmarks.rules;

/** Keeps the progress of every visit, and adds what fires to the matches. */
@FunctionalInterface
public interface Matcher {
    /** The next event of the workload, in order and without gaps. */
    void apply(int event);

    /** All events of the workload, from the first to this number exclusive. */
    default void applyAll(int events) {
        for (int event = 0; event < events; event++) {
            apply(event);
        }
    }

    /** Adds what fired and was not added yet. This is the benchmark's own work, and not measured. */
    default void finish() {}
}
