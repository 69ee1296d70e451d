package io.beckon.runtime.published;

import io.beckon.definitions.CanonicalJson;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Sha256;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.Signatures;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.TypedRule;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A publisher with a key of its own, who publishes the example shop. */
public final class PublishedShop {
    /** A package and the bundle that belongs to it. */
    public record Parts(SignedPackage content, Bundle bundle) {
        /** The package as it is sent. */
        public byte[] json() {
            return CanonicalJson.bytes(content);
        }
    }

    private final KeyPair keys;

    public PublishedShop() {
        try {
            keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The public key, as operators configure it. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** Those who trust this publisher. */
    public Publishers publishers() {
        return Publishers.of(List.of(publicKey()));
    }

    /** A valid package of the shop. Each version has a bundle of its own. */
    public Parts version(int version) {
        return version(version, "");
    }

    /** A valid package of the shop with a comment. */
    public Parts version(int version, String comment) {
        Bundle bundle = bundle("console.log('agent of version " + version + "');");
        return new Parts(sign(unsigned(version, comment, ExampleShop.rules(), bundle)), bundle);
    }

    /** A package that lacks the typed patterns of its rules. */
    public Parts withoutPatterns(int version) {
        Bundle bundle = bundle("console.log('agent');");
        return new Parts(sign(unsigned(version, "", List.of(), bundle)), bundle);
    }

    /** This content with this publisher's signature. */
    public SignedPackage sign(SignedPackage content) {
        return Signatures.sign(content, keys.getPrivate());
    }

    /** A bundle; its Brotli form is no real one, as nobody unpacks it here. */
    public static Bundle bundle(String script) {
        byte[] raw = script.getBytes(StandardCharsets.UTF_8);
        return Bundle.of(raw, gzip(raw), ("brotli of " + script).getBytes(StandardCharsets.UTF_8));
    }

    private static SignedPackage unsigned(int version, String comment, List<TypedRule> rules, Bundle bundle) {
        SignedPackage shop = ExampleShop.unsigned(version);
        BundleHashes hashes =
                new BundleHashes(Sha256.hex(bundle.raw()), Sha256.hex(bundle.gzip()), Sha256.hex(bundle.brotli()));
        return new SignedPackage(shop.format(), version, shop.site(), rules, hashes, shop.publishedAt(), comment, null);
    }

    /** The gzip form of some bytes. */
    public static byte[] gzip(byte[] raw) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
