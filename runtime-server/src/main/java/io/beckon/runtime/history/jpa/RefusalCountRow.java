package io.beckon.runtime.history.jpa;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** How many refusals were not kept one by one. */
@Entity
@Table(name = "refusal_counts")
class RefusalCountRow implements Row<RefusalCountRow.Key> {
    /** The key. */
    @Embeddable
    record Key(long utcDay, String site, String reason) {}

    @EmbeddedId
    private Key key;

    private long items;

    @SuppressWarnings("NullAway.Init")
    protected RefusalCountRow() {}

    RefusalCountRow(Key key, long items) {
        this.key = key;
        this.items = items;
    }

    @Override
    public Key key() {
        return key;
    }

    long items() {
        return items;
    }
}
