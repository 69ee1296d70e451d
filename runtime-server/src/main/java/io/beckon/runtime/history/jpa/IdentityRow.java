package io.beckon.runtime.history.jpa;

import io.beckon.definitions.Sha256;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** That a visit named a user; who it was stands in the visit. */
@Entity
@Table(name = "visit_identities")
class IdentityRow implements Row<IdentityRow.Key> {
    /** The key. */
    @Embeddable
    record Key(String visitId, String userHash) {}

    @EmbeddedId
    private Key key;

    @SuppressWarnings("UnusedVariable") // orders the visits of a user in the index
    private long startedAt;

    @SuppressWarnings("NullAway.Init")
    protected IdentityRow() {}

    IdentityRow(String visitId, String userId, long startedAt) {
        this.key = new Key(visitId, hash(userId));
        this.startedAt = startedAt;
    }

    @Override
    public Key key() {
        return key;
    }

    static String hash(String userId) {
        return Sha256.hex(userId);
    }
}
