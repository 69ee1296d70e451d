package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.beckon.definitions.Expect;

/**
 * A condition that the browser checks: a value of the page compared with a text.
 *
 * @param operand at most 500 characters; ignored by {@link Operator#EXISTS}
 */
public record PageCondition(ValueSource value, Operator operator, String operand) {
    /** How the value is compared. Numbers are compared as numbers; a value that is none fails. */
    public enum Operator {
        @JsonProperty("equals")
        EQUALS,
        @JsonProperty("not")
        NOT,
        @JsonProperty("contains")
        CONTAINS,
        @JsonProperty("<")
        LESS,
        @JsonProperty(">")
        GREATER,
        @JsonProperty("exists")
        EXISTS
    }

    public PageCondition {
        Expect.that(operand.length() <= 500, "an operand of at most 500 characters", operand);
    }
}
