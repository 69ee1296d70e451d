package io.beckon.admin.visits;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import java.util.List;

/**
 * All that history knows of a visit.
 *
 * @param events in the order in which the server accepted them
 * @param decisions oldest first
 * @param engagements oldest first
 * @param refusals oldest first
 */
public record VisitStory(
        VisitEntry visit,
        List<EventEntry> events,
        List<DecisionEntry> decisions,
        List<EngagementEntry> engagements,
        List<RefusalEntry> refusals) {
    public VisitStory {
        events = List.copyOf(events);
        decisions = List.copyOf(decisions);
        engagements = List.copyOf(engagements);
        refusals = List.copyOf(refusals);
    }

    /** Whether more can follow. */
    public boolean isLive() {
        return visit.endedAt() == null;
    }

    /** When it ended, or when something was last heard of it. */
    public long lastMillis() {
        Long ended = visit.endedAt();
        long heard = events.isEmpty() ? visit.startedAt() : events.getLast().serverTimestamp();
        return ended == null ? heard : ended;
    }
}
