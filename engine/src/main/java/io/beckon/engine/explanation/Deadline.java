package io.beckon.engine.explanation;

import io.beckon.engine.visit.Event;

/**
 * When a rule fires because nothing has followed.
 *
 * @param opener the event that began it
 * @param isPageOpen whether that event's page view has not ended since
 */
record Deadline(Event opener, long dueMillis, boolean isPageOpen) {
    static Deadline after(Event opener, long millis) {
        return new Deadline(opener, opener.serverAtMillis() + millis, true);
    }

    String page() {
        return Pages.of(opener);
    }

    Progress progress(long nowMillis) {
        return dueMillis > nowMillis ? new Progress.Running(opener, dueMillis) : new Progress.Due(opener, dueMillis);
    }

    Deadline leave(String page) {
        return page.equals(page()) ? new Deadline(opener, dueMillis, false) : this;
    }
}
