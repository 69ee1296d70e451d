package io.beckon.engine.rules;

import java.util.Arrays;
import java.util.Objects;

/**
 * Numbers of 32 bits by their place, in one array: how many words of bits there are, the bits of the places that hold something, and what
 * these hold, in the order of the places. A place that holds 0 takes one bit, any other 33. Behind that there may be room for more.
 */
final class Cells {
    /** More than any package may need, whatever its rules remember. */
    static final int MOST = Short.MAX_VALUE;

    private static final int[] EMPTY = {0};
    private static final int WORD_BITS = 5;
    /** Room for a word of bits and ten numbers; the rules of a small site need no more. */
    private static final int FIRST_LENGTH = 12;

    private static final int MORE_LENGTH = 6;

    private Cells() {}

    /** Every place holds 0. */
    static int[] empty() {
        return EMPTY;
    }

    /** So many words of bits and numbers, which the caller sets. */
    static int[] withRoomFor(int words, int held) {
        int[] cells = new int[Math.max(FIRST_LENGTH, 1 + words + held + MORE_LENGTH)];
        cells[0] = words;
        return cells;
    }

    static int read(int[] cells, int place) {
        int word = Objects.checkIndex(place, MOST) >>> WORD_BITS;
        boolean isHeld = word < cells[0] && (cells[1 + word] & 1 << place) != 0;
        return isHeld ? cells[index(cells, place)] : 0;
    }

    /** Replaces what a place holds; the array to go on with, which is another one when there was no room. */
    static int[] write(int[] cells, int place, int value) {
        int word = Objects.checkIndex(place, MOST) >>> WORD_BITS;
        boolean isHeld = word < cells[0] && (cells[1 + word] & 1 << place) != 0;
        if (isHeld && value != 0) {
            cells[index(cells, place)] = value;
            return cells;
        }
        if (isHeld) {
            return remove(cells, place);
        }
        return value == 0 ? cells : insert(cells, place, value);
    }

    /** The places that hold something, in ascending order. */
    static int[] places(int[] cells) {
        int[] places = new int[count(cells, cells[0])];
        int next = 0;
        for (int word = 0; word < cells[0]; word++) {
            for (int rest = cells[1 + word]; rest != 0; rest &= rest - 1) {
                places[next++] = (word << WORD_BITS) + Integer.numberOfTrailingZeros(rest);
            }
        }
        return places;
    }

    /** How many words of bits there are up to the last one with a bit. */
    static int words(int[] cells) {
        int words = cells[0];
        while (words > 0 && cells[words] == 0) {
            words--;
        }
        return words;
    }

    /** How many places of the first words hold something. */
    static int count(int[] cells, int words) {
        int count = 0;
        for (int word = 1; word <= words; word++) {
            count += Integer.bitCount(cells[word]);
        }
        return count;
    }

    /** Where the number of a place is, or belongs. */
    private static int index(int[] cells, int place) {
        int word = place >>> WORD_BITS;
        int before = cells[1 + word] & (1 << place) - 1;
        return 1 + cells[0] + count(cells, word) + Integer.bitCount(before);
    }

    private static int[] remove(int[] cells, int place) {
        int at = index(cells, place);
        System.arraycopy(cells, at + 1, cells, at, end(cells) - at - 1);
        cells[1 + (place >>> WORD_BITS)] &= ~(1 << place);
        return cells;
    }

    private static int[] insert(int[] cells, int place, int value) {
        int[] roomy = withRoom(cells, Math.max(cells[0], (place >>> WORD_BITS) + 1));
        int at = index(roomy, place);
        System.arraycopy(roomy, at, roomy, at + 1, end(roomy) - at);
        roomy[at] = value;
        roomy[1 + (place >>> WORD_BITS)] |= 1 << place;
        return roomy;
    }

    /** The same with so many words of bits and room for one number more. */
    private static int[] withRoom(int[] cells, int words) {
        int end = end(cells);
        int more = words - cells[0];
        if (more == 0 && end < cells.length) {
            return cells;
        }
        boolean fits = end + more < cells.length;
        int[] roomy = fits ? cells : Arrays.copyOf(cells, Math.max(FIRST_LENGTH, end + more + MORE_LENGTH));
        System.arraycopy(cells, 1 + cells[0], roomy, 1 + words, end - 1 - cells[0]);
        Arrays.fill(roomy, 1 + cells[0], 1 + words, 0);
        roomy[0] = words;
        return roomy;
    }

    private static int end(int[] cells) {
        return 1 + cells[0] + count(cells, cells[0]);
    }
}
