package io.beckon.snippet;

import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.Optional;

/**
 * Why a browser cannot or should not test its page against an expression, as a value for those who say it in another language.
 *
 * @param part what the reason means of the expression; for {@link Reason#NO_EXPRESSION} a description
 */
public record BrowserFault(Reason reason, String part) {
    /** What is wrong with the expression. */
    public enum Reason {
        /** It is none. */
        NO_EXPRESSION,
        /** The part does not belong to the syntax that all browsers share with the server. */
        NOT_ALLOWED,
        /** The part does not mean the same in every browser. */
        AMBIGUOUS,
        /** The part repeats a group with a choice or a repetition in it, which can take a browser for ever, or what cannot be repeated. */
        NESTED_REPETITION,
        /** There are more ways to match the part than a browser may be asked to try. */
        TOO_MANY_WAYS
    }

    /** What is wrong with a tag of a business event's pages; empty when nothing is. */
    public static Optional<BrowserFault> in(Tag tag) {
        return tag.mode() == TextMode.REGEX ? BrowserRegex.fault(tag.text()) : Optional.empty();
    }

    /** The fault in words, to be read after "but". */
    String message() {
        return switch (reason) {
            case NO_EXPRESSION -> "it is no expression: " + part;
            case NOT_ALLOWED -> "'" + part + "' is not allowed there";
            case AMBIGUOUS -> "'" + part + "' does not mean the same in every browser";
            case NESTED_REPETITION -> "'" + part + "' repeats a group with a choice or a repetition in it, or a place";
            case TOO_MANY_WAYS ->
                "'" + part + "' has more than " + RegexCost.MOST
                        + " ways to be tried: begin it with ^, or use fewer repetitions and choices";
        };
    }
}
