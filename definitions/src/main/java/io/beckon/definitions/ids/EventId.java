package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;

/** The id of an event within its visit: {@code <tab>.<n>} from our agent, any other text from other senders. */
public record EventId(@JsonValue String value) implements Comparable<EventId> {
    private static final int LONGEST = 64;

    @JsonCreator
    public EventId {
        Expect.visible("EventId", value, LONGEST);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static EventId of(String value) {
        return new EventId(value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
