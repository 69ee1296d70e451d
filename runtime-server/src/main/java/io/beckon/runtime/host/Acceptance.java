package io.beckon.runtime.host;

/** What became of a submission. */
public sealed interface Acceptance {
    /**
     * It is on disk.
     *
     * @param atMillis the journal's time of it
     */
    record Durable(long atMillis) implements Acceptance {}

    /**
     * It was not taken, because queues are full or too many visits are live.
     *
     * @param retryAfterMillis when to try again
     */
    record Overloaded(long retryAfterMillis) implements Acceptance {}
}
