package io.beckon.runtime.history.jpa;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(userId.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256, which every JDK has, but it is missing.", e);
        }
    }
}
