package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** The id of the definition of a business event. */
public record BusinessEventId(@JsonValue String value) implements Comparable<BusinessEventId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    @JsonCreator
    public BusinessEventId {
        Expect.shape("BusinessEventId", SHAPE, value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static BusinessEventId of(String value) {
        return new BusinessEventId(value);
    }

    @Override
    public int compareTo(BusinessEventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
