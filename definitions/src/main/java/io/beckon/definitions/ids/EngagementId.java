package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;

/** The id of one attempt to help; derived from the decision that offered it. */
public record EngagementId(@JsonValue String value) implements Comparable<EngagementId> {
    @JsonCreator
    public EngagementId {
        Expect.word("EngagementId", value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static EngagementId of(String value) {
        return new EngagementId(value);
    }

    @Override
    public int compareTo(EngagementId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
