package io.beckon.runtime.reliability;

import io.beckon.definitions.Json;
import io.beckon.definitions.Sha256;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.Signatures;
import io.beckon.definitions.published.SignedPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/** Signs packages with a key of its own and brings them to a runtime. */
final class Publisher {
    private static final String BOUNDARY = "beckon-test-boundary";
    private static final byte[] SCRIPT = "/* bundle */".getBytes(StandardCharsets.UTF_8);

    private final KeyPair keys;

    Publisher() throws GeneralSecurityException {
        keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    /** The public key as the runtime's property {@code beckon.publishers} takes it. */
    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    /** Publishes and activates a version of the test site. */
    void publish(RuntimeClient runtime, int version, Function<BundleHashes, SignedPackage> content) {
        byte[] raw = ("/* version " + version + " */").getBytes(StandardCharsets.UTF_8);
        byte[] gzip = gzip(raw);
        BundleHashes hashes = new BundleHashes(Sha256.hex(raw), Sha256.hex(gzip), Sha256.hex(SCRIPT));
        SignedPackage signed = Signatures.sign(content.apply(hashes), keys.getPrivate());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("package", Json.MAPPER.writeValueAsBytes(signed));
        parts.put("bundle", raw);
        parts.put("bundle.gz", gzip);
        parts.put("bundle.br", SCRIPT);
        String site = signed.site().key().value();
        runtime.put(
                "/packages/" + site + "/" + version,
                "multipart/form-data; boundary=" + BOUNDARY,
                multipart(parts),
                201);
        activate(runtime, site, version);
    }

    /** Activates a version that was published before. */
    void activate(RuntimeClient runtime, String site, int version) {
        byte[] body = ("{\"version\":" + version + "}").getBytes(StandardCharsets.UTF_8);
        runtime.put("/sites/" + site + "/active", "application/json", body, 200);
    }

    private static byte[] multipart(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.forEach((name, bytes) -> {
            String type = name.equals("package") ? "application/json" : "application/octet-stream";
            String head = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                    + name + "\"\r\nContent-Type: " + type + "\r\n\r\n";
            out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            out.writeBytes(bytes);
            out.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        out.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] raw) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
