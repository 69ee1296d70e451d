package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Window;
import io.beckon.engine.visit.Event;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What a pattern keeps where events count together: in the visit, or in each page view; what was changed last comes last. */
final class Kept<T> {
    private final Window window;
    private final LinkedHashMap<String, T> byPage = new LinkedHashMap<>();

    Kept(Window window) {
        this.window = window;
    }

    /** What is kept where the match counts; absent when nothing is. */
    @Nullable
    T of(Match match) {
        return byPage.get(key(match));
    }

    void put(Match match, T changed) {
        byPage.putLast(key(match), changed);
    }

    void clear() {
        byPage.clear();
    }

    void leave(String page) {
        byPage.remove(page);
    }

    /** Of all that is kept what is furthest, and of equals what was changed last. */
    Optional<T> furthest(ToIntFunction<T> reached) {
        return List.copyOf(byPage.values()).reversed().stream().max(Comparator.comparingInt(reached));
    }

    /** Whether each page view counts for itself. */
    boolean isByPageView() {
        return window instanceof Window.PageView;
    }

    /** Whether an event counts for a later moment. */
    boolean isWithin(Event event, long atMillis) {
        return !(window instanceof Window.Duration(long millis)) || atMillis - event.serverAtMillis() <= millis;
    }

    /** Until when everything since this event counts together; absent when it does for as long as the visit or the page view lasts. */
    @Nullable
    Long untilMillis(@Nullable Event oldest) {
        return window instanceof Window.Duration(long millis) && oldest != null
                ? Long.valueOf(oldest.serverAtMillis() + millis)
                : null;
    }

    /** A key that no page view has, when all of them count together. */
    private String key(Match match) {
        return isByPageView() ? match.page() : Pages.NONE;
    }
}
