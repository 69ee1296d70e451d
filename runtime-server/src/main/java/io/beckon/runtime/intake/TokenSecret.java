package io.beckon.runtime.intake;

import io.beckon.definitions.Expect;
import java.nio.charset.StandardCharsets;
import javax.crypto.Mac;

/** The secret behind all tokens and derived ids of an installation. Whoever has it can act as any visitor. */
public final class TokenSecret {
    public static final int BYTES = 32;

    private final Hmac hmac;

    private TokenSecret(Hmac hmac) {
        this.hmac = hmac;
    }

    /** A secret of exactly {@value #BYTES} random bytes. */
    public static TokenSecret of(byte[] random) {
        Expect.that(random.length == BYTES, "a secret of " + BYTES + " bytes", random.length + " bytes");
        return new TokenSecret(Hmac.under(random));
    }

    /** HMAC-SHA256 over all parts, each closed by a zero byte, which no part contains. */
    byte[] sign(String purpose, String... parts) {
        Mac mac = begin(purpose);
        for (String part : parts) {
            feed(mac, part);
        }
        return mac.doFinal();
    }

    /** HMAC-SHA256 over a text and the first bytes of an array. */
    byte[] sign(String purpose, String part, byte[] bytes, int length) {
        Mac mac = begin(purpose);
        feed(mac, part);
        mac.update(bytes, 0, length);
        return mac.doFinal();
    }

    private Mac begin(String purpose) {
        Mac mac = hmac.begin();
        feed(mac, purpose);
        return mac;
    }

    private static void feed(Mac mac, String text) {
        mac.update(text.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
    }
}
