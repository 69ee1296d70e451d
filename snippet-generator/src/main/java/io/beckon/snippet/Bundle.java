package io.beckon.snippet;

import io.beckon.definitions.Sha256;
import io.beckon.definitions.published.BundleHashes;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A browser script in the three encodings in which it is served: the bundle of a site, or the engagement UI. The same release makes the
 * same bytes, of a bundle for the same site, version and address of the runtime.
 */
public final class Bundle {
    private final byte[] raw;
    private final byte[] gzip;
    private final byte[] brotli;

    private Bundle(byte[] raw, byte[] gzip, byte[] brotli) {
        this.raw = raw;
        this.gzip = gzip;
        this.brotli = brotli;
    }

    /** The bundle of a script. */
    static Bundle of(String script) {
        byte[] raw = script.getBytes(StandardCharsets.UTF_8);
        return new Bundle(raw, Compression.gzip(raw), Compression.brotli(raw));
    }

    /** The script itself, UTF-8. */
    public byte[] raw() {
        return raw.clone();
    }

    /** The script, gzip. */
    public byte[] gzip() {
        return gzip.clone();
    }

    /** The script, Brotli. */
    public byte[] brotli() {
        return brotli.clone();
    }

    /** SHA-256 of each encoding. */
    public BundleHashes hashes() {
        return new BundleHashes(Sha256.hex(raw), Sha256.hex(gzip), Sha256.hex(brotli));
    }

    /** The value of an {@code integrity} attribute (https://www.w3.org/TR/sri/) for these hashes: that of the raw script. */
    public static String integrity(BundleHashes hashes) {
        return "sha256-" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hashes.raw()));
    }
}
