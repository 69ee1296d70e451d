package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** The id of a category of a site. */
public record CategoryId(@JsonValue String value) implements Comparable<CategoryId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    @JsonCreator
    public CategoryId {
        Expect.shape("CategoryId", SHAPE, value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static CategoryId of(String value) {
        return new CategoryId(value);
    }

    @Override
    public int compareTo(CategoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
