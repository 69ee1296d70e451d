package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a condition compares a field with its operands. Ordering compares numbers: a field or an operand that is no number fails. {@code
 * equals} and {@code in} compare numbers when both sides are numbers, else text. Text comparison ignores case unless the condition says
 * otherwise. A field that is absent fails every operator but {@link #NOT}.
 */
public enum Operator {
    @JsonProperty("equals")
    EQUALS,
    @JsonProperty("not")
    NOT,
    @JsonProperty("<")
    LESS,
    @JsonProperty("<=")
    AT_MOST,
    @JsonProperty(">")
    GREATER,
    @JsonProperty(">=")
    AT_LEAST,
    @JsonProperty("contains")
    CONTAINS,
    @JsonProperty("starts-with")
    STARTS_WITH,
    @JsonProperty("wildcard")
    WILDCARD,
    @JsonProperty("regex")
    REGEX,
    @JsonProperty("in")
    IN,
    @JsonProperty("exists")
    EXISTS
}
