package io.beckon.runtime.published;

import io.beckon.definitions.Sha256;

/**
 * A browser script of a package, as it is served: the bundle itself, or the engagement UI that it fetches.
 *
 * @param hash SHA-256 of the raw bytes, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // served as they are, never compared
public record Bundle(String hash, byte[] raw, byte[] gzip, byte[] brotli) {
    /** The script with the hash that its raw bytes have. */
    public static Bundle of(byte[] raw, byte[] gzip, byte[] brotli) {
        return new Bundle(Sha256.hex(raw), raw, gzip, brotli);
    }
}
