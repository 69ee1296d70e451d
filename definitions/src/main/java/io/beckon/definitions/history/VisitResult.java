package io.beckon.definitions.history;

import io.beckon.definitions.Expect;
import java.util.Optional;
import java.util.stream.Stream;

/** What visits can be searched by: what has come of their rules. */
public enum VisitResult {
    /** A rule fired. */
    FIRED("fired"),
    /** A rule fired, and its offer was held back. */
    HELD_BACK("held-back"),
    /** Something was offered. */
    OFFERED("offered"),
    /** An offer was accepted. */
    ACCEPTED("accepted");

    private final String text;

    VisitResult(String text) {
        this.text = text;
    }

    /** The word in a URL. */
    public String text() {
        return text;
    }

    /** The result with this word; an {@link IllegalArgumentException} when there is none. */
    public static VisitResult parse(String text) {
        Optional<VisitResult> found =
                Stream.of(values()).filter(result -> result.text.equals(text)).findFirst();
        Expect.that(found.isPresent(), "fired, held-back, offered or accepted", text);
        return found.orElseThrow();
    }
}
