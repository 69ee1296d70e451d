package io.beckon.engine.rules;

import io.beckon.definitions.wire.SystemEvents;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which steps look at an event: those that name it, and those that name none unless it is about an engagement. */
final class Interests {
    private final Map<String, Interest> byName = new HashMap<>();
    private @Nullable Interest anyName;

    /** The steps that name this event, or that name none. */
    Interest in(@Nullable String event) {
        if (event != null) {
            return byName.computeIfAbsent(event, _ -> new Interest());
        }
        anyName = anyName == null ? new Interest() : anyName;
        return anyName;
    }

    /** To be called once, when all steps have been added. */
    void complete() {
        byName.values().forEach(Interest::complete);
        if (anyName != null) {
            anyName.complete();
        }
    }

    void collect(Reading reading, PassedSteps passed) {
        String name = reading.event().name();
        Interest named = byName.get(name);
        if (named != null) {
            named.collect(reading, passed);
        }
        if (anyName != null && !SystemEvents.isEngagement(name)) {
            anyName.collect(reading, passed);
        }
    }
}
