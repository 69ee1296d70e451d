package io.beckon.runtime.host.local;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Keys and small values of rows. */
final class Keys {
    /** The lowest position that the journal keeps. */
    static final byte[] JOURNAL_FIRST = text("journal/first");
    /** The highest position whose effects the sink has stored. */
    static final byte[] CONFIRMED = text("outbox/confirmed");
    /** The version of the layout of this directory. */
    static final byte[] FORMAT = text("format");

    private Keys() {}

    static byte[] text(String value) {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    static String text(byte[] key) {
        return new String(key, StandardCharsets.US_ASCII);
    }

    /** A position; the order of the bytes is the order of positions. */
    static byte[] position(long position) {
        return ByteBuffer.allocate(Long.BYTES).putLong(position).array();
    }

    static long position(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }
}
