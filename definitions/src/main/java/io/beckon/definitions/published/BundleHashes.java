package io.beckon.definitions.published;

import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** SHA-256 of the browser bundle in its three encodings, each as 64 lower-case hexadecimal digits. */
public record BundleHashes(String raw, String gzip, String brotli) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public BundleHashes {
        Expect.shape("hash of the raw bundle", SHA_256, raw);
        Expect.shape("hash of the gzip bundle", SHA_256, gzip);
        Expect.shape("hash of the Brotli bundle", SHA_256, brotli);
    }
}
