package io.beckon.engine.rules;

import io.beckon.definitions.wire.SystemEvents;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which steps look at an event: those that name it, and those that name none unless it is about an engagement. */
final class Interests {
    private final Map<String, Interest> byName;
    private final @Nullable Interest anyName;
    private final StepList steps;

    private Interests(Map<String, Interest> byName, @Nullable Interest anyName, StepList steps) {
        this.byName = Map.copyOf(byName);
        this.steps = steps;
        this.anyName = anyName;
    }

    void collect(Reading reading, PassedSteps passed) {
        String name = reading.event().name();
        Interest named = byName.get(name);
        if (named != null) {
            named.collect(steps, reading, passed);
        }
        if (anyName != null && !SystemEvents.isEngagement(name)) {
            anyName.collect(steps, reading, passed);
        }
    }

    /** Collects the interests of rules. */
    static final class Builder {
        private final Map<String, Interest.Builder> byName = new HashMap<>();
        private Interest.@Nullable Builder anyName;

        /** The steps that name this event, or that name none. */
        Interest.Builder in(@Nullable String event) {
            if (event != null) {
                return byName.computeIfAbsent(event, _ -> new Interest.Builder());
            }
            anyName = anyName == null ? new Interest.Builder() : anyName;
            return anyName;
        }

        Interests build() {
            Map<String, Interest> built = new HashMap<>();
            List<Step> all = new ArrayList<>();
            byName.forEach((name, interest) -> built.put(name, interest.build(all)));
            Interest any = anyName == null ? null : anyName.build(all);
            return new Interests(built, any, new StepList(all));
        }
    }
}
