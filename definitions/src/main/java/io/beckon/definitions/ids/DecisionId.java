package io.beckon.definitions.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.definitions.Expect;

/** The id of one decision; derived from visit, rule and the event that completed the rule. */
public record DecisionId(@JsonValue String value) implements Comparable<DecisionId> {
    @JsonCreator
    public DecisionId {
        Expect.word("DecisionId", value);
    }

    /** The id with this text; an {@link IllegalArgumentException} says which shape was expected. */
    public static DecisionId of(String value) {
        return new DecisionId(value);
    }

    @Override
    public int compareTo(DecisionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
