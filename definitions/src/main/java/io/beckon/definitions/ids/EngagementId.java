package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** The id of one attempt to help; derived from the decision that offered it. */
public record EngagementId(@JsonValue String value) implements Comparable<EngagementId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @JsonCreator
    public EngagementId {
        Expect.shape("EngagementId", SHAPE, value);
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
