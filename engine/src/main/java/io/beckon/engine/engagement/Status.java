package io.beckon.engine.engagement;

import java.util.Optional;
import java.util.stream.Stream;

/** How far an engagement is. */
public enum Status {
    OFFERED("offered"),
    SHOWN("shown"),
    ACCEPTED("accepted"),
    CONVERSATION("conversation"),
    CLOSED("closed");

    private final String text;

    Status(String text) {
        this.text = text;
    }

    /** The word in history and on the stream. */
    public String text() {
        return text;
    }

    /** The status with this word in history; empty when it is a word of another version. */
    public static Optional<Status> parse(String text) {
        return Stream.of(values()).filter(status -> status.text.equals(text)).findFirst();
    }

    /** Whether the invitation waits for an answer. */
    boolean isUnanswered() {
        return this == OFFERED || this == SHOWN;
    }
}
