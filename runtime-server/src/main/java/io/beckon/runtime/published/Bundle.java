package io.beckon.runtime.published;

import io.beckon.definitions.Sha256;

/**
 * The browser bundle of a package, as it is served.
 *
 * @param hash SHA-256 of the raw bytes, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // served as they are, never compared
public record Bundle(String hash, byte[] raw, byte[] gzip, byte[] brotli) {
    /** The bundle with the hash that its raw bytes have. */
    public static Bundle of(byte[] raw, byte[] gzip, byte[] brotli) {
        return new Bundle(Sha256.hex(raw), raw, gzip, brotli);
    }
}
