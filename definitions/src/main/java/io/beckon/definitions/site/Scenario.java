package io.beckon.definitions.site;

import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.ScenarioId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.wire.EventMessage;
import java.util.List;

/**
 * A visit with the decisions that the site's rules must make on it.
 *
 * @param events in order; {@code at} is milliseconds since the visit began
 * @param decisions in order
 */
public record Scenario(ScenarioId id, String name, List<EventMessage> events, List<Expected> decisions) {
    /** A decision that must be made: by this rule, completed by the event with this id. */
    public record Expected(RuleId rule, String firedBy, DecisionOutcome outcome) {}

    public Scenario {
        Expect.text("name of scenario " + id, name, 100);
        Expect.range("number of events of scenario " + id, events.size(), 1, 500);
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
    }
}
