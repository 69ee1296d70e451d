package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.ids.VisitId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** An accepted item that had no effect. */
@Entity
@Table(name = "refusals")
class RefusalRow implements Row<RefusalRow.Key> {
    /** The key. */
    @Embeddable
    record Key(String visitId, long serverAt, String eventId) {}

    @EmbeddedId
    private Key key;

    private String site;
    private long utcDay;
    private String name;
    private @Nullable String page;
    private String reason;

    @SuppressWarnings("NullAway.Init")
    protected RefusalRow() {}

    RefusalRow(VisitId visit, String site, RefusalEntry refusal) {
        this.key = new Key(visit.value(), refusal.serverTimestamp(), refusal.id());
        this.site = site;
        this.utcDay = Math.floorDiv(refusal.serverTimestamp(), TimeUnit.DAYS.toMillis(1));
        this.name = refusal.name();
        this.page = refusal.page();
        this.reason = refusal.reason();
    }

    @Override
    public Key key() {
        return key;
    }

    String site() {
        return site;
    }

    long utcDay() {
        return utcDay;
    }

    String reason() {
        return reason;
    }

    RefusalEntry entry() {
        return new RefusalEntry(key.eventId(), name, page, key.serverAt(), reason);
    }
}
