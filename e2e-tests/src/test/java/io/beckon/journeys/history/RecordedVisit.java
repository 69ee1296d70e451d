package io.beckon.journeys.history;

import java.util.List;

/** One visit, as the server tells it. */
public record RecordedVisit(
        String id,
        String site,
        int version,
        List<RecordedEvent> events,
        List<RecordedDecision> decisions,
        List<RecordedEngagement> engagements) {

    /** The events of a name, in the order in which the server accepted them. */
    public List<RecordedEvent> events(String name) {
        return events.stream().filter(event -> event.name().equals(name)).toList();
    }

    /** Whether an event of the name is there. */
    public boolean has(String name) {
        return !events(name).isEmpty();
    }
}
