package io.beckon.runtime.host.local;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that grow: numbers in 7-bit groups, lowest first, texts as UTF-8 after their length. {@link ByteReader} reads them. */
final class ByteWriter {
    private static final int FIRST_SIZE = 512;

    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    ByteWriter octet(int value) {
        ensure(1);
        bytes[size++] = (byte) value;
        return this;
    }

    ByteWriter flag(boolean value) {
        return octet(value ? 1 : 0);
    }

    /** A number that is seldom negative; a negative one takes ten bytes. */
    ByteWriter number(long value) {
        ensure(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
        return this;
    }

    /** A number around 0, such as a difference. */
    ByteWriter signed(long value) {
        return number((value << 1) ^ (value >> 63));
    }

    ByteWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        return raw(utf8);
    }

    ByteWriter optionalText(@Nullable String value) {
        flag(value != null);
        return value == null ? this : text(value);
    }

    /** Bytes as they are; the reader must know how many. */
    ByteWriter raw(byte[] value) {
        ensure(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
        return this;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
