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
    /** The event after this one (or any) that came nearest to a step; absent when none came near. */
    @Nullable
    NearMiss nearest(int step, @Nullable Event after, boolean inOnePageView) {
        Wanted wanted = steps.get(step);
        for (CategorisedEvent categorised : events.reversed()) {
            Event event = categorised.event();
            if (event.equals(after)) {
                return null;
            }
            if (wanted.isCalledFor(event)) {
                List<Miss> misses = wanted.misses(categorised);
                if (wanted.isNear(misses)) {
                    return nearMiss(event, misses, inOnePageView);
                }
            }
        }
        return null;
    }

    private static @Nullable NearMiss nearMiss(Event event, List<Miss> misses, boolean inOnePageView) {
        if (misses.isEmpty()) {
            return inOnePageView ? new NearMiss(event, List.of(new Miss.OtherPage())) : null;
        }
        return new NearMiss(event, misses);
    }
}
