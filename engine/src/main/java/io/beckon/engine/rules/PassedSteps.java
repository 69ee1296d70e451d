package io.beckon.engine.rules;

import java.util.Arrays;

/** The steps of rules that an event has passed, brought into the order of the rules. Used again for the next event. */
final class PassedSteps {
    static final int STEP_BITS = 4;

    private static final int STEP_MASK = (1 << STEP_BITS) - 1;

    private int[] codes = new int[32];
    private int size;
    private boolean isSorted = true;
    private long[] marks = {};

    /** The number that stands for a step of a rule. */
    static int code(int rule, int step) {
        return rule << STEP_BITS | step;
    }

    void clear() {
        size = 0;
        isSorted = true;
    }

    void add(int code) {
        if (size == codes.length) {
            codes = Arrays.copyOf(codes, size * 2);
        }
        isSorted &= size == 0 || codes[size - 1] <= code;
        codes[size++] = code;
    }

    void sort() {
        if (!isSorted) {
            Arrays.sort(codes, 0, size);
            isSorted = true;
        }
    }

    int size() {
        return size;
    }

    int rule(int i) {
        return codes[i] >>> STEP_BITS;
    }

    /** The step as a bit. */
    int bit(int i) {
        return 1 << (codes[i] & STEP_MASK);
    }

    /** Cleared bits to work with; whoever sets bits clears them again. */
    long[] marks(int words) {
        if (marks.length < words) {
            marks = new long[words];
        }
        return marks;
    }
}
