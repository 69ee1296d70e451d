package io.beckon.runtime.intake;

import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.VisitId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What a site shares with this installation, to say who signs in. */
final class IdentitySecret {
    private static final int SHORTEST = 32;
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{64}");

    private final Hmac hmac;

    private IdentitySecret(Hmac hmac) {
        this.hmac = hmac;
    }

    /** A text of at least {@value #SHORTEST} characters; whoever has a proof could find a shorter one by trying. */
    static IdentitySecret of(String text) {
        Expect.that(
                text.length() >= SHORTEST,
                "an identity secret of at least " + SHORTEST + " characters",
                text.length() + " characters");
        return new IdentitySecret(Hmac.under(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether the proof is hexadecimal HMAC-SHA256 of {@code visit|userId} under this secret. */
    boolean proves(VisitId visit, String userId, String proof) {
        if (!HEX.matcher(proof).matches()) {
            return false;
        }
        byte[] expected = hmac.begin().doFinal((visit.value() + "|" + userId).getBytes(StandardCharsets.UTF_8));
        return MessageDigest.isEqual(expected, HexFormat.of().parseHex(proof));
    }
}
