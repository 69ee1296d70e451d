package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** The id of a page view within its visit, chosen by the browser. */
public record PageId(@JsonValue String value) implements Comparable<PageId> {
    private static final Pattern SHAPE = Pattern.compile("[!-~]{1,64}");

    @JsonCreator
    public PageId {
        Expect.shape("PageId", SHAPE, value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static PageId of(String value) {
        return new PageId(value);
    }

    @Override
    public int compareTo(PageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
