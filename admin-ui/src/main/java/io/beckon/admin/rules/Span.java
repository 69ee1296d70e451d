package io.beckon.admin.rules;

import java.time.Instant;

/**
 * Time without a gap.
 *
 * @param from included
 * @param until not included; at or before the beginning: nothing lies within
 */
record Span(Instant from, Instant until) {
    boolean isEmpty() {
        return !from.isBefore(until);
    }

    /** What lies in both. */
    Span meeting(Span other) {
        return new Span(
                from.isBefore(other.from) ? other.from : from, until.isBefore(other.until) ? until : other.until);
    }
}
