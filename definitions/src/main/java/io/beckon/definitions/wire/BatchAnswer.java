package io.beckon.definitions.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answer 202 to a batch: everything accepted is durable.
 *
 * @param accepted journaled items, repeats included
 * @param rejected items that must never be sent again
 */
public record BatchAnswer(VisitorToken visitor, VisitToken visit, int accepted, List<Rejection> rejected) {
    /** The visitor's id and the token that proves it. */
    public record VisitorToken(String id, String token) {}

    /**
     * The visit's id and the token that proves it.
     *
     * @param isNew whether the batch came without a usable visit token, so that the sender must keep this one
     */
    public record VisitToken(String id, String token, boolean isNew) {}

    /**
     * An item that was not accepted.
     *
     * @param field the offending field, where there is one
     */
    public record Rejection(
            String id, String reason, @Nullable String field) {}

    public BatchAnswer {
        rejected = List.copyOf(rejected);
    }
}
