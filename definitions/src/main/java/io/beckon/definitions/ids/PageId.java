package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;

/** The id of a page view within its visit, chosen by the browser. */
public record PageId(@JsonValue String value) implements Comparable<PageId> {
    private static final int LONGEST = 64;

    @JsonCreator
    public PageId {
        Expect.visible("PageId", value, LONGEST);
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
