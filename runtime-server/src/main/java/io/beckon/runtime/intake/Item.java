package io.beckon.runtime.intake;

import io.beckon.definitions.wire.EventMessage;
import org.jspecify.annotations.Nullable;

/** What reading one item of a batch gave. */
sealed interface Item {
    /** An event to submit. */
    record Taken(EventMessage event) implements Item {}

    /** A sign of life that is passed on while somebody looks, and neither journaled nor stored. */
    record Fleeting(String id) implements Item {}

    /**
     * Not to be sent again.
     *
     * @param id as sent; empty when it was missing or too long to repeat
     */
    record Rejected(String id, ItemRefusal reason, @Nullable String field) implements Item {}
}
