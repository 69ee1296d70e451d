package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.ScenarioId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.wire.EventMessage;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visit with the decisions that the site's rules must make on it.
 *
 * @param begins when the visit begins, in the site's time zone, from 2000 to 2099; absent: {@link #USUAL_BEGINNING}
 * @param events in order; {@code at} is milliseconds since the visit began
 * @param decisions in order
 */
public record Scenario(
        ScenarioId id,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDateTime begins,
        List<EventMessage> events,
        List<Expected> decisions) {
    /** How many events a scenario may have. */
    public static final int MOST_EVENTS = 500;

    /** A Monday, at a time at which most desks are open. */
    public static final LocalDateTime USUAL_BEGINNING = LocalDateTime.of(2026, 3, 2, 10, 0);

    /** The first moment at which a visit may begin, and the last minute. */
    public static final LocalDateTime EARLIEST_BEGINNING = LocalDateTime.of(2000, 1, 1, 0, 0);

    public static final LocalDateTime LATEST_BEGINNING = LocalDateTime.of(2099, 12, 31, 23, 59);

    /**
     * A decision that must be made: by this rule, completed by the event with this id.
     *
     * @param reason why it is held back, as the history says it; absent: for any reason
     */
    public record Expected(
            RuleId rule,
            String firedBy,
            DecisionOutcome outcome,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String reason) {
        public Expected {
            Expect.that(
                    reason == null || outcome == DecisionOutcome.HELD_BACK,
                    "a reason only where an offer is held back",
                    reason);
        }
    }

    public Scenario {
        Expect.text("name of scenario " + id, name, 100);
        if (begins != null) {
            Expect.range(
                    "year in which scenario " + id + " begins",
                    begins.getYear(),
                    EARLIEST_BEGINNING.getYear(),
                    LATEST_BEGINNING.getYear());
        }
        Expect.range("number of events of scenario " + id, events.size(), 1, MOST_EVENTS);
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }

    /** The same visit at another time; absent: at {@link #USUAL_BEGINNING}. */
    public Scenario beginning(@Nullable LocalDateTime other) {
        return new Scenario(id, name, other, events, decisions);
    }

    /** The same visit, on which these decisions must be made. */
    public Scenario expecting(List<Expected> others) {
        return new Scenario(id, name, begins, events, others);
    }

    /** When the visit begins. */
    public long beginMillis(ZoneId zone) {
        LocalDateTime beginning = begins == null ? USUAL_BEGINNING : begins;
        return beginning.atZone(zone).toInstant().toEpochMilli();
    }
}
