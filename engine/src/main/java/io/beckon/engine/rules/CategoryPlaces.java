package io.beckon.engine.rules;

/**
 * Where the steps of categories begin, as a row of numbers: how many words of bits there are, and which is the first; for each 32
 * categories a word with a bit for those that have steps, and where in the row the first of these is told; then the first step of each,
 * in the order of the categories, and the end of the last one's. Steps of categories that follow each other lie side by side, so that each
 * begins where the one before ends.
 *
 * <p>The words of thousands of categories are few enough to stay near to the processor, where a scattered table would not.
 */
final class CategoryPlaces {
    /** No category has steps. */
    static final int[] NONE = {0, 0};

    static final int NOT_FOUND = -1;

    private static final int WORD_SHIFT = 5;
    private static final int WORDS = 0;
    private static final int FIRST_WORD = 1;
    private static final int PAIRS = 2;
    /** A word, and where its first category is told. */
    private static final int PAIR = 2;

    private CategoryPlaces() {}

    /**
     * The places of categories.
     *
     * @param categories in ascending order
     * @param firsts the first step of each, and the end of the last one's
     */
    static int[] of(int[] categories, int[] firsts) {
        if (categories.length == 0) {
            return NONE;
        }
        int firstWord = categories[0] >>> WORD_SHIFT;
        int words = (categories[categories.length - 1] >>> WORD_SHIFT) + 1 - firstWord;
        int told = pair(words);
        int[] places = new int[told + firsts.length];
        places[WORDS] = words;
        places[FIRST_WORD] = firstWord;
        System.arraycopy(firsts, 0, places, told, firsts.length);
        int next = 0;
        for (int word = 0; word < words; word++) {
            places[pair(word) + 1] = told + next;
            for (; next < categories.length && (categories[next] >>> WORD_SHIFT) - firstWord == word; next++) {
                places[pair(word)] |= 1 << categories[next];
            }
        }
        return places;
    }

    /** Whether any category has steps. */
    static boolean areAny(int[] places) {
        return places[WORDS] > 0;
    }

    /** Where the first of the category's steps is told, for {@link #first} and {@link #end}; {@link #NOT_FOUND} when it has none. */
    static int find(int[] places, int category) {
        int word = (category >>> WORD_SHIFT) - places[FIRST_WORD];
        if (word < 0 || word >= places[WORDS]) {
            return NOT_FOUND;
        }
        int bits = places[pair(word)];
        int bit = 1 << category;
        return (bits & bit) == 0 ? NOT_FOUND : places[pair(word) + 1] + Integer.bitCount(bits & (bit - 1));
    }

    /** The first of the steps. */
    static int first(int[] places, int found) {
        return places[found];
    }

    /** Where the steps end. */
    static int end(int[] places, int found) {
        return places[found + 1];
    }

    private static int pair(int word) {
        return PAIRS + word * PAIR;
    }
}
