package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a tag compares a field with its text. */
public enum TextMode {
    /** The field contains the text. */
    @JsonProperty("contains")
    CONTAINS,
    /** The field is the text. */
    @JsonProperty("equals")
    EQUALS,
    /** The field begins with the text. */
    @JsonProperty("starts-with")
    STARTS_WITH,
    /** The whole field matches the text, where {@code *} is any run of characters and {@code ?} is one. */
    @JsonProperty("wildcard")
    WILDCARD,
    /** A search phrase: words (all must occur), {@code "exact phrases"}, {@code -excluded}, {@code OR}. */
    @JsonProperty("phrase")
    PHRASE,
    /** The field contains a match of the text as an RE2 expression. */
    @JsonProperty("regex")
    REGEX,
    /** The field is a number equal to the text's. */
    @JsonProperty("=")
    EQUAL_TO,
    /** The field is a number less than the text's. */
    @JsonProperty("<")
    LESS,
    /** The field is a number less than or equal to the text's. */
    @JsonProperty("<=")
    AT_MOST,
    /** The field is a number greater than the text's. */
    @JsonProperty(">")
    GREATER,
    /** The field is a number greater than or equal to the text's. */
    @JsonProperty(">=")
    AT_LEAST;

    /** Whether the mode compares numbers. */
    public boolean isNumeric() {
        return compareTo(EQUAL_TO) >= 0;
    }
}
