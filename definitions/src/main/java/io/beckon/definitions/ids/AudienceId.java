package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** The id of a named audience of a site. */
public record AudienceId(@JsonValue String value) implements Comparable<AudienceId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    @JsonCreator
    public AudienceId {
        Expect.shape("AudienceId", SHAPE, value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static AudienceId of(String value) {
        return new AudienceId(value);
    }

    @Override
    public int compareTo(AudienceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
