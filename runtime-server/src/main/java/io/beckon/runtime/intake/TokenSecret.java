package io.beckon.runtime.intake;

import io.beckon.definitions.Expect;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret behind all tokens and derived ids of an installation. Whoever has it can act as any visitor. */
public final class TokenSecret {
    public static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    private final ThreadLocal<Mac> macs;

    private TokenSecret(SecretKeySpec key) {
        this.macs = ThreadLocal.withInitial(() -> mac(key));
    }

    /** A secret of exactly {@value #BYTES} random bytes. */
    public static TokenSecret of(byte[] random) {
        Expect.that(random.length == BYTES, "a secret of " + BYTES + " bytes", random.length + " bytes");
        return new TokenSecret(new SecretKeySpec(random, HMAC));
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
        Mac mac = macs.get();
        feed(mac, purpose);
        return mac;
    }

    private static void feed(Mac mac, String text) {
        mac.update(text.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected " + HMAC + " in every JDK, but it is missing.", e);
        }
    }
}
