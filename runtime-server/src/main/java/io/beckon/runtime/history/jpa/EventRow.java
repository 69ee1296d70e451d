package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.engine.Effect;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An event of a visit. */
@Entity
@SuppressWarnings("UnusedVariable") // columns for queries; what is answered is the entry
@Table(name = "events")
class EventRow implements Row<EventRow.Key> {
    /** The key. */
    @Embeddable
    record Key(String visitId, int ordinal) {}

    @EmbeddedId
    private Key key;

    private String eventId;
    private String type;
    private String name;
    private long serverAt;
    private String entry;

    @SuppressWarnings("NullAway.Init")
    protected EventRow() {}

    EventRow(Effect.EventRecorded event) {
        VisitId visit = event.visit();
        EventEntry said = event.entry();
        key = new Key(visit.value(), event.ordinal());
        eventId = said.id();
        type = said.type().name();
        name = said.name();
        serverAt = said.serverTimestamp();
        entry = JsonText.of(said);
    }

    @Override
    public Key key() {
        return key;
    }
}
