package io.beckon.runtime.intake;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 under one key, for any thread. */
final class Hmac {
    private static final String NAME = "HmacSHA256";

    private final ThreadLocal<Mac> macs;

    private Hmac(SecretKeySpec key) {
        this.macs = ThreadLocal.withInitial(() -> mac(key));
    }

    static Hmac under(byte[] key) {
        return new Hmac(new SecretKeySpec(key, NAME));
    }

    /** The calling thread's own, to which nothing has been fed; it is so again after {@link Mac#doFinal}. */
    Mac begin() {
        return macs.get();
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(NAME);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected " + NAME + " in every JDK, but it is missing.", e);
        }
    }
}
