package io.beckon.engine;

import io.beckon.definitions.history.EventEntry.CategoryEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Refusal;
import io.beckon.engine.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows for one visit from one input, in order; for whoever keeps no history, without what only history tells. */
final class VisitEffects {
    private final VisitId visit;
    private final boolean hasHistory;
    private final List<Effect> effects = new ArrayList<>();
    private boolean isRecorded;

    VisitEffects(VisitId visit, boolean hasHistory) {
        this.visit = visit;
        this.hasHistory = hasHistory;
    }

    /** The event belongs to the visit; when this throws, it does not. */
    void record(Event event, List<CategoryEntry> categories, Visit into) {
        Effect recorded = hasHistory
                ? new Effect.EventRecorded(visit, into.eventCount(), Entries.event(event, categories))
                : null;
        into.record(event);
        if (recorded != null) {
            effects.add(recorded);
            isRecorded = true;
        }
    }

    void refuse(Event event, Refusal reason) {
        effects.add(new Effect.EventRefused(visit, Entries.refusal(event.message(), event.serverAtMillis(), reason)));
    }

    /** A room threw on something that no browser had sent. */
    void refuseOwn(String id, String name, long atMillis) {
        RefusalEntry entry = new RefusalEntry(id, name, null, atMillis, Refusal.POISONOUS.text());
        effects.add(new Effect.EventRefused(visit, entry));
    }

    void add(Effect outward) {
        effects.add(outward);
    }

    /** Says something to all tabs. */
    void say(StreamEvent event) {
        effects.add(new Effect.Pushed(visit, null, null, event));
    }

    /** Everything; the visit as it is now comes last, if an event was recorded. */
    List<Effect> finish(Visitor visitor, Visit as, @Nullable Long endedAtMillis) {
        if (isRecorded) {
            effects.add(
                    new Effect.VisitRecorded(visit, Entries.visit(visitor.site(), visitor.id(), as, endedAtMillis)));
        }
        return effects;
    }
}
