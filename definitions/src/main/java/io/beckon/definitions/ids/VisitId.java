package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;

/** The id of one visit of a visitor; 128 bits as 22 characters of base64url. */
public record VisitId(@JsonValue String value) implements Comparable<VisitId> {
    @JsonCreator
    public VisitId {
        Expect.word("VisitId", value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static VisitId of(String value) {
        return new VisitId(value);
    }

    @Override
    public int compareTo(VisitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
