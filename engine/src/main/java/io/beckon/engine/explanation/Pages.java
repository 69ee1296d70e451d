package io.beckon.engine.explanation;

import io.beckon.engine.visit.Event;

/** The page views that events name. */
final class Pages {
    /** That of an event that names none. */
    static final String NONE = "";

    private Pages() {}

    static String of(Event event) {
        String page = event.message().page();
        return page == null ? NONE : page;
    }
}
