package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;

/** The id of a browser, across its visits; 128 random bits as 22 characters of base64url. */
public record VisitorId(@JsonValue String value) implements Comparable<VisitorId> {
    @JsonCreator
    public VisitorId {
        Expect.word("VisitorId", value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static VisitorId of(String value) {
        return new VisitorId(value);
    }

    @Override
    public int compareTo(VisitorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
