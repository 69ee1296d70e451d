package io.beckon.snippet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In how many ways a browser may have to try an expression before it has failed, for subjects of at most 256 characters: the ways of a
 * sequence multiply, those of alternatives add up.
 *
 * <p>Whatever has no end counts 256, as does a start anywhere in the subject. A choice counts one more than it has ways: unlike the ways of
 * repetitions, which share the subject, all of them can come to nothing at the very end.
 */
final class RegexCost {
    /** Tried in a fraction of a second: three repetitions without end, or fifteen choices of two. */
    static final long MOST = 1 << 24;

    private static final long ANYWHERE = 256;
    private static final Pattern BOUNDED = Pattern.compile("\\{(\\d+)(?:,(\\d+))?}\\??");

    private final Deque<Choice> open = new ArrayDeque<>();
    private Choice inner = new Choice();

    /** The ways of a group, or of the whole expression. */
    private static final class Choice {
        private int alternatives = 1;
        private long ended;
        private long current = 1;
        private boolean isFresh = true;

        void times(long ways) {
            current = atMost(current * ways);
        }

        void next() {
            ended = atMost(ended + current);
            current = 1;
            alternatives++;
            isFresh = true;
        }

        long ways() {
            return alternatives == 1 ? current : atMost(ended + current + 1);
        }
    }

    /** A group begins. */
    void begin() {
        start("(");
        open.push(inner);
        inner = new Choice();
    }

    /** The group that began last ends, if there is one. */
    void end() {
        if (!open.isEmpty()) {
            long ways = inner.ways();
            inner = open.pop();
            inner.times(ways);
        }
    }

    /** Another alternative begins. */
    void next() {
        inner.next();
    }

    /** Something that matches in one way. */
    void one(String token) {
        start(token);
    }

    /** What came last may be there several times. */
    void repeat(String repetition) {
        inner.times(ways(repetition));
    }

    boolean isTooHigh() {
        return inner.ways() > MOST;
    }

    /** An alternative of the whole expression that does not begin at the beginning is tried everywhere. */
    private void start(String token) {
        if (inner.isFresh && open.isEmpty() && !token.equals("^")) {
            inner.times(ANYWHERE);
        }
        inner.isFresh = false;
    }

    private static long ways(String repetition) {
        if (repetition.startsWith("?")) {
            return 3;
        }
        Matcher bounded = BOUNDED.matcher(repetition);
        if (!bounded.matches()) {
            return ANYWHERE;
        }
        int least = Integer.parseInt(bounded.group(1));
        int most = bounded.group(2) == null ? least : Integer.parseInt(bounded.group(2));
        return most <= least ? 1 : Math.min(ANYWHERE, most - least + 2);
    }

    private static long atMost(long ways) {
        return Math.min(ways, MOST + 1);
    }
}
