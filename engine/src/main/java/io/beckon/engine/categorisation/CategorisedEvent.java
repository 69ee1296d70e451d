package io.beckon.engine.categorisation;

import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event and the categories it is in.
 *
 * @param page the page view that the event names; absent when it names none
 */
public record CategorisedEvent(
        Event event, Categories categories, @Nullable PageId page) {
    public CategorisedEvent {
        Expect.that((page == null) == (event.message().page() == null), "the page view that the event names", page);
    }

    /** The same for whoever has no id of the page view yet. */
    public CategorisedEvent(Event event, Categories categories) {
        this(event, categories, page(event.message().page()));
    }

    private static @Nullable PageId page(@Nullable String name) {
        return name == null ? null : PageId.of(name);
    }
}
