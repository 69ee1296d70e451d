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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A publisher with a key of its own, who publishes the example shop. */
public final class PublishedShop {
    private static final String ENGAGEMENT_UI = "export const present = () => {};";

    /** A package and the scripts that belong to it. */
    public record Parts(SignedPackage content, Scripts scripts) {
        /** The bundle. */
        public Bundle bundle() {
            return scripts.bundle();
        }

        /** The parts of the request that publishes it. */
        public Map<String, byte[]> files() {
            Map<String, byte[]> files = new HashMap<>();
            files.put("package", json());
            addFiles(files, "bundle", scripts.bundle());
            Bundle engagementUi = scripts.engagementUi();
            if (engagementUi != null) {
                addFiles(files, "engagement-ui", engagementUi);
            }
            return files;
        }

        private static void addFiles(Map<String, byte[]> files, String name, Bundle script) {
            files.put(name, script.raw());
            files.put(name + ".gz", script.gzip());
            files.put(name + ".br", script.brotli());
        }

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
        return parts(version, comment, ExampleShop.rules(), new Scripts(bundleOf(version), null));
    }

    /** A valid package of the shop whose bundle fetches a script; that one is the same for all versions. */
    public Parts withEngagementUi(int version) {
        return withEngagementUi(version, ENGAGEMENT_UI);
    }

    /** A valid package of the shop whose bundle fetches this script. */
    public Parts withEngagementUi(int version, String engagementUi) {
        return parts(version, "", ExampleShop.rules(), new Scripts(bundleOf(version), bundle(engagementUi)));
    }

    /** A package that lacks the typed patterns of its rules. */
    public Parts withoutPatterns(int version) {
        return parts(version, "", List.of(), new Scripts(bundleOf(version), null));
    }

    private Parts parts(int version, String comment, List<TypedRule> rules, Scripts scripts) {
        return new Parts(sign(unsigned(version, comment, rules, scripts)), scripts);
    }

    private static Bundle bundleOf(int version) {
        return bundle("console.log('agent of version " + version + "');");
    }

    /** This content with this publisher's signature. */
    public SignedPackage sign(SignedPackage content) {
        return Signatures.sign(content, keys.getPrivate());
    }

    /** A script in all forms; its Brotli form is no real one, as nobody unpacks it here. */
    public static Bundle bundle(String script) {
        byte[] raw = script.getBytes(StandardCharsets.UTF_8);
        return Bundle.of(raw, gzip(raw), ("brotli of " + script).getBytes(StandardCharsets.UTF_8));
    }

    private static SignedPackage unsigned(int version, String comment, List<TypedRule> rules, Scripts scripts) {
        SignedPackage shop = ExampleShop.unsigned(version);
        Bundle engagementUi = scripts.engagementUi();
        return new SignedPackage(
                shop.format(),
                version,
                shop.site(),
                rules,
                hashes(scripts.bundle()),
                engagementUi == null ? null : hashes(engagementUi),
                shop.publishedAt(),
                comment,
                null);
    }

    private static BundleHashes hashes(Bundle script) {
        return new BundleHashes(Sha256.hex(script.raw()), Sha256.hex(script.gzip()), Sha256.hex(script.brotli()));
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
