package io.beckon.engine;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.PageView;
import io.beckon.engine.visit.PageViews;
import io.beckon.engine.visit.SeenIds;
import io.beckon.engine.visit.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an event does to the page views of its visit.
 *
 * @param before as they were
 * @param after as they are once the event has happened
 * @param page the page view of the event; absent when it names none
 */
record PageStep(PageViews before, PageViews after, @Nullable PageId page) {
    /** A page view begins with its first event, whatever that is, and ends when its tab shows another or when the browser says so. */
    static PageStep of(PageViews before, Event event, ExcludedPages excluded) {
        String name = event.message().page();
        if (name == null) {
            return new PageStep(before, before, null);
        }
        PageView known = before.named(name);
        PageId page = known == null ? PageId.of(name) : known.id();
        boolean observes = known != null && event.source() == Source.SERVER;
        return new PageStep(before, observes ? before : after(before, page, known, event, excluded), page);
    }

    private static PageViews after(
            PageViews before, PageId page, @Nullable PageView known, Event event, ExcludedPages excluded) {
        if (event.name().equals(SystemEvents.PAGE_EXITED)) {
            return before.leave(page);
        }
        if (known == null) {
            return before.begin(page, tab(before, event), excluded.tag(event));
        }
        return event.name().equals(SystemEvents.PAGE_ENTERED)
                ? before.enter(page, tab(before, event), excluded.tag(event))
                : before.touch(page);
    }

    private static @Nullable String tab(PageViews before, Event event) {
        return SeenIds.tab(event.source(), event.id(), before.lastTab());
    }

    /** Other page views that have ended with the event. */
    @SuppressWarnings("ReferenceEquality")
    List<PageId> othersClosed() {
        return after == before ? List.of() : after.closedSince(before, page);
    }

    /** Whether the event's own page view is over when the event has happened. */
    boolean endsOwn() {
        return page != null && !after.isOpen(page);
    }
}
