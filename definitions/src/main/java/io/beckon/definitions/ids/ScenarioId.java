package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** The id of a scenario of a site. */
public record ScenarioId(@JsonValue String value) implements Comparable<ScenarioId> {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

    @JsonCreator
    public ScenarioId {
        Expect.shape("ScenarioId", SHAPE, value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static ScenarioId of(String value) {
        return new ScenarioId(value);
    }

    @Override
    public int compareTo(ScenarioId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
