package io.beckon.engine.engagement;

/** How far an engagement is. */
enum Status {
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
    String text() {
        return text;
    }

    /** Whether the invitation waits for an answer. */
    boolean isUnanswered() {
        return this == OFFERED || this == SHOWN;
    }
}
