package io.beckon.engine.engagement;

import io.beckon.definitions.ids.DecisionId;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.VisitId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** Ids of 128 bits that follow from what they stand for, so that the same input gives the same ids. */
final class DerivedIds {
    private static final int BYTES = 16;

    private DerivedIds() {}

    static DecisionId decision(VisitId visit, Firing firing) {
        return DecisionId.of(derive("decision", visit, firing));
    }

    static EngagementId engagement(VisitId visit, Firing firing) {
        return EngagementId.of(derive("engagement", visit, firing));
    }

    private static String derive(String kind, VisitId visit, Firing firing) {
        String text = kind + '|' + visit + '|' + firing.rule() + '|' + firing.number();
        byte[] hash = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256, but this Java does not have it.", e);
        }
    }
}
