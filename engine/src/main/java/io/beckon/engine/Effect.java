package io.beckon.engine;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.StreamEvent;
import org.jspecify.annotations.Nullable;

/** What follows from an input. The same state, input and package give the same effects, so whoever carries them out knows repeats. */
public sealed interface Effect {
    /** The visit it follows from. */
    VisitId visit();

    /** The visit as it is now; at most one for each input, the last of its history effects. */
    record VisitRecorded(VisitId visit, VisitEntry entry) implements Effect {}

    /**
     * An event belongs to history.
     *
     * @param ordinal its place in the visit, from 0, without gaps; with the visit it is the event's key in history
     */
    record EventRecorded(VisitId visit, int ordinal, EventEntry entry) implements Effect {}

    /** An accepted item had no effect. */
    record EventRefused(VisitId visit, RefusalEntry entry) implements Effect {}

    /** A decision is final. */
    record DecisionRecorded(VisitId visit, DecisionEntry entry) implements Effect {}

    /** An engagement has begun or changed. */
    record EngagementRecorded(VisitId visit, EngagementEntry entry) implements Effect {}

    /**
     * Say something to the visit's browser.
     *
     * @param page to the tab that shows this page view, else to the visible tab that was active last; absent: to all tabs
     * @param except not to this tab
     */
    record Pushed(
            VisitId visit, @Nullable PageId page, @Nullable TabId except, StreamEvent event) implements Effect {}

    /**
     * Ask the agent group's allocator for a slot.
     *
     * @param untilMillis the request lapses at this time
     */
    record SlotRequested(
            VisitId visit, EngagementId engagement, String agentGroup, int priority, long atMillis, long untilMillis)
            implements Effect {}

    /** A granted or requested slot is no longer needed. */
    record SlotReleased(VisitId visit, EngagementId engagement, String agentGroup) implements Effect {}
}
