package io.beckon.definitions.published;

import io.beckon.definitions.Expect;
import java.util.regex.Pattern;

/** SHA-256 of a browser script in its three encodings, each as 64 lower-case hexadecimal digits. */
public record BundleHashes(String raw, String gzip, String brotli) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public BundleHashes {
        Expect.shape("hash of the raw script", SHA_256, raw);
        Expect.shape("hash of the gzip script", SHA_256, gzip);
        Expect.shape("hash of the Brotli script", SHA_256, brotli);
    }
}
