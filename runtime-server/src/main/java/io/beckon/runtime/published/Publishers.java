package io.beckon.runtime.published;

import io.beckon.definitions.Expect;
import io.beckon.definitions.published.Signatures;
import io.beckon.definitions.published.SignedPackage;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Whose packages are accepted: one key, or two while it is being replaced. */
public final class Publishers {
    private final List<PublicKey> keys;

    private Publishers(List<PublicKey> keys) {
        this.keys = keys;
    }

    /** The publishers with these Ed25519 keys, each X.509 in base64. An {@link IllegalArgumentException} says which is none. */
    public static Publishers of(List<String> keys) {
        return new Publishers(keys.stream().map(Publishers::key).toList());
    }

    /** Whether one of them signed the package. */
    public boolean haveSigned(SignedPackage content) {
        return keys.stream().anyMatch(key -> Signatures.isSignedBy(content, key));
    }

    private static PublicKey key(String text) {
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(text);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            Expect.that(false, "an Ed25519 public key, X.509 in base64", text);
            throw new IllegalStateException(e);
        }
    }
}
