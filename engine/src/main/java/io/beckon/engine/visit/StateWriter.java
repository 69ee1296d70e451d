package io.beckon.engine.visit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes state compactly: the same values in the same order give the same bytes. Read back by {@link StateReader}. */
public final class StateWriter {
    static final int ABSENT = 0;
    static final int ID_OF_128_BITS = 1;
    static final int SHORTEST = 2;

    private static final int LONGEST_NUMBER = 10;
    private static final int CONTINUES = 0x80;
    private static final int SEVEN_BITS = 0x7f;

    private byte[] bytes = new byte[128];
    private int size;

    /** A number in 1 to 10 bytes; small ones are short, negative ones take ten. */
    public void number(long value) {
        room(LONGEST_NUMBER);
        long rest = value;
        while ((rest & ~(long) SEVEN_BITS) != 0) {
            bytes[size++] = (byte) (((int) rest & SEVEN_BITS) | CONTINUES);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** Yes or no. */
    public void flag(boolean value) {
        octet(value ? 1 : 0);
    }

    /** A text as UTF-8 after its length; 128 bits as base64url, as most ids are, in 17 bytes. */
    public void text(String value) {
        byte[] id = Base64Id.bytes(value);
        if (id == null) {
            byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
            number(SHORTEST + (long) utf8.length);
            append(utf8);
        } else {
            octet(ID_OF_128_BITS);
            append(id);
        }
    }

    /** A text that may be absent; one byte when it is. */
    public void optionalText(@Nullable String value) {
        if (value == null) {
            octet(ABSENT);
        } else {
            text(value);
        }
    }

    /** Bytes after their length. */
    public void octets(byte[] value) {
        number(value.length);
        append(value);
    }

    /**
     * So many bytes without their number, which the reader has to know.
     *
     * @param from the place of the first one in {@code value}
     */
    public void octets(byte[] value, int from, int count) {
        room(count);
        System.arraycopy(value, from, bytes, size, count);
        size += count;
    }

    /** A list after its length. */
    public <T> void list(Collection<T> values, BiConsumer<T, StateWriter> element) {
        number(values.size());
        values.forEach(value -> element.accept(value, this));
    }

    /** How many bytes have been written. */
    public int size() {
        return size;
    }

    /** A copy of what has been written. */
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    private void append(byte[] more) {
        octets(more, 0, more.length);
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, Math.addExact(size, more)));
        }
    }
}
