package io.beckon.templates.dsl;

import io.beckon.definitions.rules.Pattern;

/** What became of a rule script. */
public sealed interface Evaluation {
    /** It is a rule. */
    record Evaluated(Pattern pattern) implements Evaluation {}

    /**
     * It is not.
     *
     * @param line from 1; 0 when no place is to blame
     * @param column from 1; 0 when no place is to blame
     * @param message "Expected X, but Y."
     */
    record Refused(int line, int column, String message) implements Evaluation {
        /** The message with its place in front. */
        public String text() {
            return line == 0 ? message : "Line " + line + ", column " + column + ": " + message;
        }
    }
}
