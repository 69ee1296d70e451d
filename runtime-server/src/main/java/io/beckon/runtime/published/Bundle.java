package io.beckon.runtime.published;

/**
 * The browser bundle of a package, as it is served.
 *
 * @param hash SHA-256 of the raw bytes, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // served as they are, never compared
public record Bundle(String hash, byte[] raw, byte[] gzip, byte[] brotli) {
    /** The bundle with the hash that its raw bytes have. */
    public static Bundle of(byte[] raw, byte[] gzip, byte[] brotli) {
        return new Bundle(BundleChecks.sha256(raw), raw, gzip, brotli);
    }
}
