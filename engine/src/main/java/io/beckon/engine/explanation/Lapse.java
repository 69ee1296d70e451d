package io.beckon.engine.explanation;

/**
 * How far a rule had been before what counted ceased to count.
 *
 * @param furthest how far it had been
 * @param atMillis until when
 */
public record Lapse(Progress furthest, long atMillis, Cause cause) {
    /** Why it counts no more. */
    public enum Cause {
        /** The time within which everything must happen was over. */
        TIME_OVER,
        /** The page view on which everything must happen ended. */
        PAGE_LEFT
    }
}
