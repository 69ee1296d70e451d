package io.beckon.definitions.wire;

/** The clock of whoever sends a batch. It may be wrong, but it is wrong by the same for all that one batch says. */
public final class SenderClock {
    private SenderClock() {}

    /**
     * How old something was when its batch was sent, by the sender's own clock.
     *
     * @param sentAt when the batch was sent
     * @param at when it happened
     * @param mostMillis the answer for whatever claims to be older
     * @return 0 for what claims to lie ahead
     */
    public static long ageMillis(long sentAt, long at, long mostMillis) {
        return Math.clamp(sentAt - at, 0, mostMillis);
    }
}
