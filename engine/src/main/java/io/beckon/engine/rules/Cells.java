package io.beckon.engine.rules;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/**
 * Numbers of 32 bits by their place, in one array of bytes that is kept, changed and written as it is: 8 bytes that belong to the owner,
 * how many words of bits and how many numbers there are, the bits of the places that hold something, and what these hold, in the order of
 * the places. A place that holds 0 takes one bit, any other 33. Behind that there may be room for more. All numbers are little-endian.
 */
final class Cells {
    /** More than any package may need, whatever its rules remember. */
    static final int MOST = 1 << 15;
    /** So many words have bits for all of them. */
    static final int MOST_WORDS = MOST / Integer.SIZE;
    /** How many of the first bytes the owner may use. */
    static final int OWNED = Long.BYTES;
    /** Where the words of bits begin: behind what is owned and the counts. */
    static final int BITS = OWNED + Integer.BYTES;

    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD_BITS = 5;
    private static final int WORDS_SHIFT = 16;
    private static final int WORDS_MASK = 0x7fff;
    /** Added to the words when more is written behind the cells. */
    private static final int FOLLOWED_WORDS = WORDS_MASK + 1;

    private static final int HELD_MASK = 0xffff;
    private static final byte[] EMPTY = new byte[BITS];
    /** What an array takes besides its bytes, and what its length is brought to, so that it fills the processor's lines. */
    private static final int ARRAY_HEAD = 12;

    private static final int LINE = 32;
    private static final int FIRST_LENGTH = 2 * LINE - ARRAY_HEAD;

    private Cells() {}

    /** Every place holds 0; not to be changed. */
    static byte[] empty() {
        return EMPTY;
    }

    /** Every place holds 0, and there is room for a few that do not. */
    static byte[] roomy() {
        return new byte[FIRST_LENGTH];
    }

    /** As many words of bits and numbers as the first bytes say; the caller sets them. */
    static byte[] withHead(byte[] head) {
        return Arrays.copyOf(head, roomyLength(size(head)));
    }

    static int read(byte[] cells, int place) {
        return isHeld(cells, place) ? get(cells, offset(cells, place)) : 0;
    }

    /** Replaces what a place holds; the array to go on with, which is another one when there was no room. */
    static byte[] write(byte[] cells, int place, int value) {
        if (!isHeld(cells, place)) {
            return value == 0 ? cells : insert(cells, place, value);
        }
        if (value == 0) {
            remove(cells, place);
        } else {
            set(cells, offset(cells, place), value);
        }
        return cells;
    }

    /** Hears what a place held before it was cleared. */
    @FunctionalInterface
    interface Former {
        void held(int place, int value);
    }

    /** Sets all places from one to before another to 0, and tells what they held. Their numbers lie side by side: one move closes the gap. */
    static void clear(byte[] cells, int from, int to, Former former) {
        int end = Math.min(to, words(cells) << WORD_BITS);
        if (from >= end) {
            return;
        }
        int first = offset(cells, from);
        int behind = first;
        int last = size(cells);
        for (int place = from; place < end && behind < last; place++) {
            if (isHeld(cells, place)) {
                former.held(place, get(cells, behind));
                behind += Integer.BYTES;
                mark(cells, place, false);
            }
        }
        closeGap(cells, first, behind);
    }

    /** How many words of bits there are. */
    static int words(byte[] cells) {
        return get(cells, OWNED) >>> WORDS_SHIFT & WORDS_MASK;
    }

    /** How many places hold something. */
    static int held(byte[] cells) {
        return get(cells, OWNED) & HELD_MASK;
    }

    /** How many of the bytes count. */
    static int size(byte[] cells) {
        return BITS + (words(cells) + held(cells)) * Integer.BYTES;
    }

    /** Whether more is written behind the cells. */
    static boolean isFollowed(byte[] cells) {
        return get(cells, OWNED) < 0;
    }

    /**
     * Makes equal cells equal bytes: words without any bit at the end are given up.
     *
     * @param isFollowed whether more is written behind the cells, which nothing else looks at
     */
    static void finish(byte[] cells, boolean isFollowed) {
        int words = words(cells);
        int needed = words;
        while (needed > 0 && get(cells, word(needed - 1)) == 0) {
            needed--;
        }
        if (needed < words) {
            System.arraycopy(cells, word(words), cells, word(needed), held(cells) * Integer.BYTES);
        }
        if (needed < words || isFollowed != isFollowed(cells)) {
            setCounts(cells, isFollowed ? needed | FOLLOWED_WORDS : needed, held(cells));
        }
    }

    /** Whether there are as many bytes as they say. */
    static boolean fit(byte[] cells) {
        return cells.length >= BITS && size(cells) <= cells.length;
    }

    /** Whether what the bytes say of themselves can be, and no other bytes say the same. */
    static boolean isWellFormed(byte[] cells) {
        int words = words(cells);
        int held = held(cells);
        if (!fit(cells) || words > MOST_WORDS || held > words * Integer.SIZE) {
            return false;
        }
        boolean isShortest = words == 0 || get(cells, word(words - 1)) != 0;
        boolean hasNumbers = true;
        for (int i = 0; i < held; i++) {
            hasNumbers &= get(cells, word(words + i)) != 0;
        }
        return isShortest && hasNumbers && count(cells, words) == held;
    }

    private static int get(byte[] cells, int offset) {
        return (int) INTS.get(cells, offset);
    }

    private static void set(byte[] cells, int offset, int value) {
        INTS.set(cells, offset, value);
    }

    private static void setCounts(byte[] cells, int words, int held) {
        set(cells, OWNED, words << WORDS_SHIFT | held);
    }

    private static int word(int number) {
        return BITS + number * Integer.BYTES;
    }

    /** How many bits are set in the first words. */
    private static int count(byte[] cells, int words) {
        int count = 0;
        int number = 0;
        for (; number + 1 < words; number += 2) {
            count += Long.bitCount((long) LONGS.get(cells, word(number)));
        }
        return number < words ? count + Integer.bitCount(get(cells, word(number))) : count;
    }

    /** A quarter more than is needed: a visit that grows is copied less often than with an eighth, and stays below what it may take. */
    private static int roomyLength(int needed) {
        int spare = needed >>> 2;
        return Math.max(FIRST_LENGTH, Math.ceilDiv(needed + spare + ARRAY_HEAD, LINE) * LINE - ARRAY_HEAD);
    }

    private static boolean isHeld(byte[] cells, int place) {
        int number = Objects.checkIndex(place, MOST) >>> WORD_BITS;
        return number < words(cells) && (get(cells, word(number)) & 1 << place) != 0;
    }

    private static void mark(byte[] cells, int place, boolean isHeld) {
        int at = word(place >>> WORD_BITS);
        int bits = get(cells, at) & ~(1 << place);
        set(cells, at, isHeld ? bits | 1 << place : bits);
    }

    /** Where the number of a place is, or belongs. */
    private static int offset(byte[] cells, int place) {
        return offset(cells, words(cells), place);
    }

    private static int offset(byte[] cells, int words, int place) {
        int number = place >>> WORD_BITS;
        int before = get(cells, word(number)) & (1 << place) - 1;
        return word(words + count(cells, number) + Integer.bitCount(before));
    }

    private static void remove(byte[] cells, int place) {
        int at = offset(cells, place);
        mark(cells, place, false);
        closeGap(cells, at, at + Integer.BYTES);
    }

    private static void closeGap(byte[] cells, int from, int to) {
        System.arraycopy(cells, to, cells, from, size(cells) - to);
        setCounts(cells, words(cells), held(cells) - (to - from) / Integer.BYTES);
    }

    private static byte[] insert(byte[] cells, int place, int value) {
        int held = held(cells);
        int words = Math.max(words(cells), (place >>> WORD_BITS) + 1);
        byte[] roomy = withRoom(cells, words);
        int at = offset(roomy, words, place);
        System.arraycopy(roomy, at, roomy, at + Integer.BYTES, word(words + held) - at);
        set(roomy, at, value);
        mark(roomy, place, true);
        setCounts(roomy, words, held + 1);
        return roomy;
    }

    /** The same with so many words of bits and room for one number more. */
    private static byte[] withRoom(byte[] cells, int words) {
        int held = held(cells);
        int needed = BITS + (words + held + 1) * Integer.BYTES;
        int former = words(cells);
        boolean fits = needed <= cells.length;
        if (fits && words == former) {
            return cells;
        }
        byte[] roomy = fits ? cells : Arrays.copyOf(cells, roomyLength(needed));
        System.arraycopy(cells, word(former), roomy, word(words), held * Integer.BYTES);
        Arrays.fill(roomy, word(former), word(words), (byte) 0);
        setCounts(roomy, words, held);
        return roomy;
    }
}
