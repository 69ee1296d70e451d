package io.beckon.engine.engagement;

import java.util.Optional;
import java.util.stream.Stream;

/** How an engagement ended. */
public enum Disposition {
    REJECTED("rejected"),
    /** Shown, and not answered in time. */
    IGNORED("ignored"),
    /** Not shown in time. */
    EXPIRED("expired"),
    /** Accepted, but no conversation began in time. */
    ABANDONED("abandoned"),
    COMPLETED("completed");

    private final String text;

    Disposition(String text) {
        this.text = text;
    }

    /** The word in history. */
    public String text() {
        return text;
    }

    /** The disposition with this word in history; empty when it is a word of another version. */
    public static Optional<Disposition> parse(String text) {
        return Stream.of(values())
                .filter(disposition -> disposition.text.equals(text))
                .findFirst();
    }
}
