package io.beckon.benchmarks.categories;

import java.util.Arrays;

/** Counts and adds up what was found. The order in which tags are found on a page does not matter, everything else does. */
public final class Hits {
    private long[] found = new long[1];
    private int page;
    private long count;
    private long sum;

    /** What comes now was found on this page. */
    void begin(int next) {
        page = next;
        Arrays.fill(found, 0);
    }

    /** The tag matches; said again for the same page, it changes nothing. */
    public void add(int tag) {
        int word = tag >>> 6;
        if (word >= found.length) {
            found = Arrays.copyOf(found, Math.max(word + 1, found.length * 2));
        }
        if ((found[word] >>> tag & 1) == 0) {
            found[word] |= 1L << tag;
            count++;
            sum += mixed(((long) page << 32) | tag);
        }
    }

    long count() {
        return count;
    }

    /** Equal for equal sets of (page, tag), and hardly ever for others. */
    String digest() {
        return count + "-" + Long.toHexString(sum);
    }

    /** The finalizer of MurmurHash3 (Austin Appleby, 2011). */
    private static long mixed(long bits) {
        long first = (bits ^ bits >>> 33) * 0xff51afd7ed558ccdL;
        long second = (first ^ first >>> 33) * 0xc4ceb9fe1a85ec53L;
        return second ^ second >>> 33;
    }
}
