package io.beckon.engine;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.engagement.Consequence;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.PageViews;
import io.beckon.engine.visit.Source;

/** The events that the server itself adds to a visit. */
final class OwnEvents {
    private OwnEvents() {}

    /** An event that takes this place in the visit; it names its page view only while that is open. */
    static Event of(Consequence.Happened happened, PageViews pages, int ordinal, long atMillis) {
        PageId page = happened.page();
        EventMessage message = new EventMessage(
                "server." + ordinal,
                EventType.SYSTEM,
                happened.name(),
                page == null || !pages.isOpen(page) ? null : page.value(),
                atMillis,
                null,
                null,
                null,
                null,
                happened.data());
        return new Event(message, Source.SERVER, atMillis, false);
    }
}
