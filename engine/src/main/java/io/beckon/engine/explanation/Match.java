package io.beckon.engine.explanation;

import io.beckon.engine.visit.Event;

/**
 * An event that passes steps of a pattern.
 *
 * @param place how many were accepted before it
 * @param steps those that it passes, as bits
 */
record Match(Event event, int place, int steps) {
    boolean passes(int step) {
        return (steps >>> step & 1) != 0;
    }

    long atMillis() {
        return event.serverAtMillis();
    }

    /** The page view; {@link Pages#NONE} when the event names none. */
    String page() {
        return Pages.of(event);
    }
}
