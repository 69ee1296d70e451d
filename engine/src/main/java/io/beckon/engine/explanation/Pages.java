package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Window;
import io.beckon.engine.visit.Event;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Where events count together: in the visit, or in a page view each; by a key, which no page view has when there is none. */
final class Pages {
    /** The page view of events that name none, and of everything that counts in the whole visit. */
    static final String NONE = "";

    private Pages() {}

    static String of(Event event) {
        String page = event.message().page();
        return page == null ? NONE : page;
    }

    /** The key under which a match counts. */
    static String key(Window window, Match match) {
        return isEach(window) ? match.page() : NONE;
    }

    /** Whether each page view counts for itself. */
    static boolean isEach(Window window) {
        return window instanceof Window.PageView;
    }

    /** Whether an event counts for a later moment. */
    static boolean isWithin(Window window, Event event, long atMillis) {
        return !(window instanceof Window.Duration(long millis)) || atMillis - event.serverAtMillis() <= millis;
    }

    /** Until when events count together; absent when they do for as long as the visit or the page view lasts. */
    static @Nullable Long until(Window window, Collection<Event> events) {
        if (!(window instanceof Window.Duration(long millis)) || events.isEmpty()) {
            return null;
        }
        return events.stream().mapToLong(Event::serverAtMillis).min().orElseThrow() + millis;
    }

    /** Of what counts in each page view what is furthest, and of equals what was changed last. */
    static <T> Optional<T> furthest(Map<String, T> byPage, ToIntFunction<T> reached) {
        return List.copyOf(byPage.values()).reversed().stream().max(Comparator.comparingInt(reached));
    }
}
