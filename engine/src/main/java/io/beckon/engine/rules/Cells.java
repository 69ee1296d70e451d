package io.beckon.engine.rules;

import java.util.Arrays;
import java.util.Objects;

/**
 * Numbers of 32 bits by their place, in one array: how many words of bits there are, how many numbers, the bits of the places that hold
 * something, and what these hold, in the order of the places. A place that holds 0 takes one bit, any other 33. Behind that there may be
 * room for more.
 */
final class Cells {
    /** More than any package may need, whatever its rules remember. */
    static final int MOST = Short.MAX_VALUE;
    /** Where the words of bits begin. */
    static final int BITS = 2;

    private static final int HELD = 1;
    private static final int WORD_BITS = 5;
    private static final int[] EMPTY = {0, 0};
    /** Room for a word of bits and ten numbers; the rules of a small site need no more. */
    private static final int FIRST_LENGTH = BITS + 1 + 10;

    private Cells() {}

    /** Every place holds 0. */
    static int[] empty() {
        return EMPTY;
    }

    /** So many words of bits and numbers, which the caller sets. */
    static int[] of(int words, int held) {
        int[] cells = new int[roomyLength(BITS + words + held)];
        cells[0] = words;
        cells[HELD] = held;
        return cells;
    }

    static int read(int[] cells, int place) {
        return isHeld(cells, place) ? cells[index(cells, place)] : 0;
    }

    /** Replaces what a place holds; the array to go on with, which is another one when there was no room. */
    static int[] write(int[] cells, int place, int value) {
        if (!isHeld(cells, place)) {
            return value == 0 ? cells : insert(cells, place, value);
        }
        if (value == 0) {
            remove(cells, place);
        } else {
            cells[index(cells, place)] = value;
        }
        return cells;
    }

    /** Hears what a place held before it was cleared. */
    @FunctionalInterface
    interface Former {
        void held(int place, int value);
    }

    /** Sets all places from one to before another to 0, and tells what they held. Their numbers lie side by side: one move closes the gap. */
    static void clear(int[] cells, int from, int to, Former former) {
        int end = Math.min(to, cells[0] << WORD_BITS);
        if (from >= end) {
            return;
        }
        int first = index(cells, from);
        int behind = first;
        for (int place = from; place < end; place++) {
            if (isHeld(cells, place)) {
                former.held(place, cells[behind++]);
                cells[BITS + (place >>> WORD_BITS)] &= ~(1 << place);
            }
        }
        System.arraycopy(cells, behind, cells, first, numbers(cells) + cells[HELD] - behind);
        cells[HELD] -= behind - first;
    }

    /** How many words of bits there are up to the last one with a bit. */
    static int words(int[] cells) {
        int words = cells[0];
        while (words > 0 && cells[BITS + words - 1] == 0) {
            words--;
        }
        return words;
    }

    /** Whether no number is 0 and the last word has a bit. */
    static boolean isShortest(int[] cells) {
        for (int at = numbers(cells); at < numbers(cells) + cells[HELD]; at++) {
            if (cells[at] == 0) {
                return false;
            }
        }
        return words(cells) == cells[0];
    }

    /** How many places hold something. */
    static int held(int[] cells) {
        return cells[HELD];
    }

    /** Where the numbers begin. */
    static int numbers(int[] cells) {
        return BITS + cells[0];
    }

    /** How many bits are set in the first words. */
    static int count(int[] cells, int words) {
        int count = 0;
        for (int at = BITS; at < BITS + words; at++) {
            count += Integer.bitCount(cells[at]);
        }
        return count;
    }

    /** Room for a few more: an event can touch several cells. */
    private static int roomyLength(int needed) {
        return Math.max(FIRST_LENGTH, needed + needed / 4 + 2);
    }

    private static boolean isHeld(int[] cells, int place) {
        int word = Objects.checkIndex(place, MOST) >>> WORD_BITS;
        return word < cells[0] && (cells[BITS + word] & 1 << place) != 0;
    }

    /** Where the number of a place is, or belongs. */
    private static int index(int[] cells, int place) {
        int word = place >>> WORD_BITS;
        int before = cells[BITS + word] & (1 << place) - 1;
        return numbers(cells) + count(cells, word) + Integer.bitCount(before);
    }

    private static void remove(int[] cells, int place) {
        int at = index(cells, place);
        System.arraycopy(cells, at + 1, cells, at, numbers(cells) + cells[HELD] - at - 1);
        cells[BITS + (place >>> WORD_BITS)] &= ~(1 << place);
        cells[HELD]--;
    }

    private static int[] insert(int[] cells, int place, int value) {
        int[] roomy = withRoom(cells, Math.max(cells[0], (place >>> WORD_BITS) + 1));
        int at = index(roomy, place);
        System.arraycopy(roomy, at, roomy, at + 1, numbers(roomy) + roomy[HELD] - at);
        roomy[at] = value;
        roomy[BITS + (place >>> WORD_BITS)] |= 1 << place;
        roomy[HELD]++;
        return roomy;
    }

    /** The same with so many words of bits and room for one number more. */
    private static int[] withRoom(int[] cells, int words) {
        int held = cells[HELD];
        int needed = BITS + words + held + 1;
        boolean fits = needed <= cells.length;
        if (fits && words == cells[0]) {
            return cells;
        }
        int[] roomy = fits ? cells : Arrays.copyOf(cells, roomyLength(needed));
        System.arraycopy(cells, numbers(cells), roomy, BITS + words, held);
        Arrays.fill(roomy, numbers(cells), BITS + words, 0);
        roomy[0] = words;
        return roomy;
    }
}
