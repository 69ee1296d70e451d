package io.beckon.engine.explanation;

import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.visit.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before a moment.
 *
 * @param steps what the pattern waits for
 * @param events those that count, since the rule fired last
 * @param nowMillis the moment
 */
record Recent(List<Wanted> steps, List<CategorisedEvent> events, long nowMillis) {
    /** The event after this one (or any) that came nearest to a step; absent when none is called as it should be. */
    @Nullable
    NearMiss nearest(int step, @Nullable Event after, boolean inOnePageView) {
        Wanted wanted = steps.get(step);
        for (CategorisedEvent categorised : events.reversed()) {
            Event event = categorised.event();
            if (event.equals(after)) {
                return null;
            }
            if (wanted.isCalledFor(event)) {
                return nearMiss(wanted, categorised, inOnePageView);
            }
        }
        return null;
    }

    private static @Nullable NearMiss nearMiss(Wanted wanted, CategorisedEvent categorised, boolean inOnePageView) {
        List<Miss> misses = wanted.misses(categorised);
        if (misses.isEmpty()) {
            return inOnePageView ? new NearMiss(categorised.event(), List.of(new Miss.OtherPage())) : null;
        }
        return new NearMiss(categorised.event(), misses);
    }
}
