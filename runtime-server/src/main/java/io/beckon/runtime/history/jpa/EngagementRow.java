package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.ids.VisitId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** An engagement, as it was when it was recorded last. */
@Entity
@SuppressWarnings("UnusedVariable") // columns for queries; what is answered is the entry
@Table(name = "engagements")
class EngagementRow implements Row<EngagementRow.Key> {
    /** The key. */
    @Embeddable
    record Key(String visitId, String engagementId) {}

    @EmbeddedId
    private Key key;

    private String site;
    private String ruleId;
    private long offeredAt;
    private String status;
    private @Nullable String disposition;
    private String entry;

    @SuppressWarnings("NullAway.Init")
    protected EngagementRow() {}

    EngagementRow(VisitId visit, String site, EngagementEntry engagement) {
        this.key = new Key(visit.value(), engagement.id());
        this.site = site;
        this.ruleId = engagement.rule().id();
        this.offeredAt = engagement.offeredAt();
        this.status = engagement.status();
        this.disposition = engagement.disposition();
        this.entry = JsonText.of(engagement);
    }

    @Override
    public Key key() {
        return key;
    }
}
