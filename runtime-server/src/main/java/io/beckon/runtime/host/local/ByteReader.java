package io.beckon.runtime.host.local;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteWriter} wrote; every malformed input is an {@link IllegalArgumentException}, whatever the bytes. */
final class ByteReader {
    private static final int LONGEST_NUMBER_BITS = 63;

    private final byte[] bytes;
    private int next;

    ByteReader(byte[] bytes) {
        this.bytes = bytes;
    }

    int octet() {
        need(1);
        return bytes[next++] & 0xFF;
    }

    boolean flag() {
        int value = octet();
        if (value > 1) {
            throw malformed("0 or 1", value);
        }
        return value == 1;
    }

    long number() {
        long value = 0;
        for (int shift = 0; shift <= LONGEST_NUMBER_BITS; shift += 7) {
            int group = octet();
            value |= (long) (group & 0x7F) << shift;
            if (group < 0x80) {
                return value;
            }
        }
        throw malformed("a number of at most ten bytes", "more");
    }

    long signed() {
        long value = number();
        return (value >>> 1) ^ -(value & 1);
    }

    /** A number of things that take at least one byte each. */
    int count() {
        long value = number();
        if (value < 0 || value > bytes.length - next) {
            throw malformed("at most " + (bytes.length - next) + " more", value);
        }
        return (int) value;
    }

    int integer() {
        long value = number();
        if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
            throw malformed("an integer of 32 bits", value);
        }
        return (int) value;
    }

    String text() {
        return new String(raw(count()), StandardCharsets.UTF_8);
    }

    @Nullable
    String optionalText() {
        return flag() ? text() : null;
    }

    byte[] raw(int length) {
        need(length);
        next += length;
        return Arrays.copyOfRange(bytes, next - length, next);
    }

    /** All that is left. */
    byte[] rest() {
        return raw(bytes.length - next);
    }

    void end() {
        if (next != bytes.length) {
            throw malformed("the end", (bytes.length - next) + " more bytes");
        }
    }

    IllegalArgumentException malformed(String expected, Object but) {
        return new IllegalArgumentException("Expected " + expected + " before byte " + next + " of " + bytes.length
                + ", but got " + but + "; the data was damaged or written by a newer version.");
    }

    private void need(int length) {
        if (length > bytes.length - next) {
            throw malformed(length + " more bytes", bytes.length - next);
        }
    }
}
