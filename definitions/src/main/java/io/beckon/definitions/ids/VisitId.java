package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** The id of one visit of a visitor; 128 bits as 22 characters of base64url. */
public record VisitId(@JsonValue String value) implements Comparable<VisitId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @JsonCreator
    public VisitId {
        Expect.shape("VisitId", SHAPE, value);
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
