package io.beckon.engine.engagement;

import io.beckon.definitions.Sha256;
import io.beckon.definitions.ids.DecisionId;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.VisitId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Ids of 128 bits that follow from what they stand for, so that the same input gives the same ids. */
final class DerivedIds {
    private static final int BYTES = 16;
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private DerivedIds() {}

    /** The text of a {@link DecisionId}. */
    static String decision(VisitId visit, Firing firing) {
        return derive("decision", visit, firing);
    }

    static EngagementId engagement(VisitId visit, Firing firing) {
        return EngagementId.of(derive("engagement", visit, firing));
    }

    private static String derive(String kind, VisitId visit, Firing firing) {
        String text = kind + '|' + visit.value() + '|' + firing.rule().value() + '|' + firing.number();
        byte[] hash = Sha256.of(text.getBytes(StandardCharsets.UTF_8));
        return BASE64.encodeToString(Arrays.copyOf(hash, BYTES));
    }
}
