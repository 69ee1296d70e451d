package io.beckon.engine.engagement;

/** How an engagement ended. */
enum Disposition {
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
    String text() {
        return text;
    }
}
