package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A span of time, open where an end is absent.
 *
 * @param from the first moment, included
 * @param until the end, not included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Schedule(@Nullable Instant from, @Nullable Instant until) {
    public Schedule {
        Expect.that(
                from == null || until == null || from.isBefore(until), "a schedule that ends after it begins", until);
    }

    /** Whether the moment lies within it. */
    public boolean holds(Instant at) {
        return (from == null || !at.isBefore(from)) && (until == null || at.isBefore(until));
    }
}
