package io.beckon.benchmarks.rules;

/** The progress of one visit: an open-addressed table (linear probing) from rule to a word. */
final class SparseProgress {
    private int[] keys = new int[8];
    private long[] words = new long[8];
    private int size;

    /** The place of the rule, or the free place where it belongs. */
    int find(int rule) {
        int key = rule + 1;
        int mask = keys.length - 1;
        int place = ((key * 0x9E3779B9) >>> 16) & mask;
        while (keys[place] != 0 && keys[place] != key) {
            place = (place + 1) & mask;
        }
        return place;
    }

    boolean isAt(int place) {
        return keys[place] != 0;
    }

    long get(int place) {
        return words[place];
    }

    void set(int place, long word) {
        words[place] = word;
    }

    /** Gives a free place to the rule, and tells which one it was after the table has grown. */
    int claim(int free, int rule) {
        int place = free;
        if (size * 4 >= keys.length * 3) {
            grow();
            place = find(rule);
        }
        keys[place] = rule + 1;
        size++;
        return place;
    }

    private void grow() {
        int[] oldKeys = keys;
        long[] oldWords = words;
        keys = new int[oldKeys.length * 2];
        words = new long[keys.length];
        for (int old = 0; old < oldKeys.length; old++) {
            if (oldKeys[old] != 0) {
                int place = find(oldKeys[old] - 1);
                keys[place] = oldKeys[old];
                words[place] = oldWords[old];
            }
        }
    }
}
