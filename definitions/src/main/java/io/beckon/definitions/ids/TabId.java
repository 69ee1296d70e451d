package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;

/** The id of a browser tab within its visit, chosen by the browser. */
public record TabId(@JsonValue String value) implements Comparable<TabId> {
    private static final int LONGEST = 64;

    @JsonCreator
    public TabId {
        Expect.visible("TabId", value, LONGEST);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static TabId of(String value) {
        return new TabId(value);
    }

    @Override
    public int compareTo(TabId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
