package io.beckon.definitions.published;

import io.beckon.definitions.CanonicalJson;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/** Ed25519 signatures (RFC 8032) over the canonical JSON (RFC 8785) of a package. */
public final class Signatures {
    private static final String ALGORITHM = "Ed25519";

    private Signatures() {}

    /** The package with its signature by this key. */
    public static SignedPackage sign(SignedPackage content, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(signedBytes(content));
            return content.withSignature(Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Expected an Ed25519 private key, but signing failed.", e);
        }
    }

    /** Whether the package carries a signature by this key. A missing or malformed signature is none. */
    public static boolean isSignedBy(SignedPackage content, PublicKey key) {
        String text = content.signature();
        if (text == null) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(signedBytes(content));
            return signature.verify(Base64.getDecoder().decode(text));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] signedBytes(SignedPackage content) {
        return CanonicalJson.bytes(content.withSignature(null));
    }
}
