package io.beckon.engine.categorisation;

/** A text that cannot be compiled to a check, with the reason as a value for those who say it in another language. */
public final class UnusableText extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** What is wrong with the text. */
    public enum Reason {
        /** RE2 refuses the expression; the detail is RE2's own description. */
        NO_EXPRESSION,
        /** An expression that ignores case names letters of which RE2/J cannot. */
        LETTERS_WITHOUT_CASE,
        /** An expression's repetitions come to more than a text can be compared with in reasonable time. */
        TOO_MUCH_REPETITION,
        /** A search phrase has nothing to search for. */
        NOTHING_WANTED,
        /** A quote in a search phrase is not closed. */
        OPEN_QUOTE,
        /** {@code OR} in a search phrase stands without something to search for on both sides. */
        LONELY_OR
    }

    private final Reason reason;
    private final String detail;

    UnusableText(Reason reason, String detail, String message) {
        super(message);
        this.reason = reason;
        this.detail = detail;
    }

    /** What is wrong. */
    public Reason reason() {
        return reason;
    }

    /** What the reason does not say; may be empty. */
    public String detail() {
        return detail;
    }
}
