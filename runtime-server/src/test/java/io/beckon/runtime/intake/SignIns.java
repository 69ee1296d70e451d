package io.beckon.runtime.intake;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Sign-ins as agents send them, and their proofs as the servers of sites make them. */
public final class SignIns {
    private SignIns() {}

    /** The event {@code t1.n}: somebody signs in, with a proof or without. */
    public static String signIn(int n, String userId, @Nullable String proof) {
        String rest = proof == null ? "" : ",\"proof\":\"" + proof + "\"";
        return event(n, "SignIn", "{\"userId\":\"" + userId + "\"" + rest + "}");
    }

    /** The system event {@code t1.n} with its data in JSON. */
    public static String event(int n, String name, String data) {
        return "{\"id\":\"t1." + n + "\",\"type\":\"SYSTEM\",\"name\":\"" + name
                + "\",\"page\":\"p1\",\"at\":1000,\"data\":" + data + "}";
    }

    /** What only somebody can write who knows the site's secret. */
    public static String proof(String secret, String visit, String userId) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal((visit + "|" + userId).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
