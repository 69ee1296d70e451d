package io.beckon.engine.visit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link StateWriter} wrote. Bytes that are no state give an {@link IllegalArgumentException}, never a wrong value's memory. */
public final class StateReader {
    private static final int LAST_SHIFT = 63;

    private final byte[] bytes;
    private int position;

    /** A reader from the first byte on; the bytes must not change meanwhile. */
    public StateReader(byte[] bytes) {
        this(bytes, 0);
    }

    /** A reader from a byte on; the bytes must not change meanwhile. */
    public StateReader(byte[] bytes, int position) {
        this.bytes = bytes;
        this.position = position;
    }

    /** A number. */
    public long number() {
        long value = 0;
        for (int shift = 0; shift <= LAST_SHIFT; shift += 7) {
            int octet = octet();
            value |= (octet & 0x7fL) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw malformed("a number of at most ten bytes");
    }

    /** A number that fits an {@code int}. */
    public int integer() {
        long value = number();
        if (value != (int) value) {
            throw malformed("a number of at most 32 bits");
        }
        return (int) value;
    }

    /** A number from 0 to {@code max}, for sizes and indexes. */
    public int upTo(int max) {
        long value = number();
        if (value < 0 || value > max) {
            throw malformed("a number from 0 to " + max);
        }
        return (int) value;
    }

    /** A number of things. */
    public int count() {
        return upTo(Integer.MAX_VALUE);
    }

    /**
     * So many bytes.
     *
     * @param from the place of the first one in {@code into}
     */
    public void octets(byte[] into, int from, int count) {
        System.arraycopy(bytes, skip(count), into, from, count);
    }

    /** Yes or no. */
    public boolean flag() {
        return upTo(1) == 1;
    }

    /** A text. */
    public String text() {
        String text = optionalText();
        if (text == null) {
            throw malformed("a text");
        }
        return text;
    }

    /** A text that may be absent. */
    public @Nullable String optionalText() {
        int kind = count();
        return switch (kind) {
            case StateWriter.ABSENT -> null;
            case StateWriter.ID_OF_128_BITS -> Base64Id.text(take(Base64Id.BYTES));
            default -> new String(take(kind - StateWriter.SHORTEST), StandardCharsets.UTF_8);
        };
    }

    /** Bytes. */
    public byte[] octets() {
        return take(count());
    }

    /** A list. */
    public <T> List<T> list(Function<StateReader, T> element) {
        int length = upTo(bytes.length - position);
        List<T> values = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            values.add(element.apply(this));
        }
        return values;
    }

    /** Whether everything has been read. */
    public boolean isAtEnd() {
        return position == bytes.length;
    }

    private byte[] take(int length) {
        int start = skip(length);
        return Arrays.copyOfRange(bytes, start, position);
    }

    /** The position before so many bytes were passed over. */
    private int skip(int length) {
        if (length < 0 || length > bytes.length - position) {
            throw malformed("that many bytes");
        }
        position += length;
        return position - length;
    }

    private int octet() {
        if (isAtEnd()) {
            throw malformed("more bytes");
        }
        return bytes[position++] & 0xff;
    }

    private IllegalArgumentException malformed(String expected) {
        return new IllegalArgumentException(
                "Expected " + expected + " in the state, but byte " + position + " of " + bytes.length + " is wrong.");
    }
}
