package io.beckon.engine.rules;

/**
 * An open-addressed table from categories to their steps, as a row of numbers: a place has a category, its first step, and the end of its
 * steps. A place whose steps end at 0 is free; at least half of them are.
 */
final class CategoryPlaces {
    static final int[] NONE = {};

    private static final int PLACE = 3;
    /** The last bits of a category: those that differ in nothing else lie side by side, four places within one of the processor's lines or two. */
    private static final int NEAR = 3;
    /** 2^32 divided by the golden ratio; multiples of it lie far from each other (Knuth: The Art of Computer Programming 3, 6.4). */
    private static final int GOLDEN = 0x9E3779B9;

    private CategoryPlaces() {}

    /** Room for so many categories. */
    static int[] withRoomFor(int categories) {
        return categories == 0 ? NONE : new int[Integer.highestOneBit(Math.max(1, categories * 2 - 1)) * 2 * PLACE];
    }

    static void put(int[] places, int category, int first, int end) {
        int at = find(places, category);
        places[at] = category;
        places[at + 1] = first;
        places[at + 2] = end;
    }

    /** The first of the category's steps; their end when there are none. */
    static int first(int[] places, int at) {
        return places[at + 1];
    }

    static int end(int[] places, int at) {
        return places[at + 2];
    }

    /** The category's place, or a free one, whose steps are none. */
    static int find(int[] places, int category) {
        int at = nearest(places, category);
        while (!isFound(places, at, category)) {
            at = next(places, at);
        }
        return at;
    }

    /** Where looking for a category begins. Four near categories are near, and such fours are scattered, so that no long runs come about. */
    static int nearest(int[] places, int category) {
        int mask = places.length / PLACE - 1;
        int four = ((category >>> Integer.bitCount(NEAR)) * GOLDEN) >>> Integer.numberOfLeadingZeros(mask);
        return (((four & ~NEAR) | (category & NEAR)) & mask) * PLACE;
    }

    /** Whether looking for a category ends here. */
    static boolean isFound(int[] places, int at, int category) {
        return places[at + 2] == 0 || places[at] == category;
    }

    static int next(int[] places, int at) {
        return at + PLACE == places.length ? 0 : at + PLACE;
    }
}
