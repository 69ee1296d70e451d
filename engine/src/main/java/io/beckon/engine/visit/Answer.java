package io.beckon.engine.visit;

/** How a visitor answers an invitation. */
public enum Answer {
    ACCEPTED,
    REJECTED,
    /** Shown, and not answered while it was on screen. */
    IGNORED
}
