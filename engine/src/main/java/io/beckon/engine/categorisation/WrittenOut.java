package io.beckon.engine.categorisation;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How many signs an RE2 expression has when its counted repetitions are written out, which is how RE2/J compiles it: {@code (a{30}){30}}
 * has 900. Each of them may cost a step at each character of a text, and RE2/J itself bounds only each count, not what nested ones come to.
 */
final class WrittenOut {
    /** As many as RE2 lets one sign be repeated. */
    static final int MOST_SIGNS = 1_000;

    private static final long FAR_TOO_MANY = 1L << 40;

    private final String expression;
    /** The signs of the groups around this place, without those of the group that is open. */
    private final Deque<Long> outer = new ArrayDeque<>();

    private int at;
    private long signs;
    private long last;

    private WrittenOut(String expression) {
        this.expression = expression;
    }

    /** The number, never too small for an expression that RE2 accepts. */
    static long signs(String expression) {
        WrittenOut counted = new WrittenOut(expression);
        while (counted.at < expression.length()) {
            counted.next();
        }
        return counted.outer.stream().reduce(counted.signs, Long::sum);
    }

    private void next() {
        char sign = expression.charAt(at++);
        switch (sign) {
            case '\\' -> escape();
            case '[' -> characterClass();
            case '(' -> open();
            case ')' -> close();
            case '{' -> repeat();
            case '*', '+', '?' -> {}
            default -> add(1);
        }
    }

    private void add(long more) {
        last = more;
        signs = Math.min(signs + more, FAR_TOO_MANY);
    }

    /** The braces of a character's number or of a class's name are no repetition. */
    private void escape() {
        at = Math.min(at + 1, expression.length());
        if (at < expression.length() && expression.charAt(at) == '{' && "xpP".indexOf(expression.charAt(at - 1)) >= 0) {
            skipTo('}');
        }
        add(1);
    }

    private void characterClass() {
        at += expression.startsWith("^", at) ? 1 : 0;
        at += expression.startsWith("]", at) ? 1 : 0;
        while (at < expression.length() && expression.charAt(at) != ']') {
            if (expression.startsWith("[:", at)) {
                skipTo(']');
            } else {
                at += expression.charAt(at) == '\\' ? 2 : 1;
            }
        }
        at++;
        add(1);
    }

    private void open() {
        if (expression.startsWith("?", at)) {
            while (at < expression.length() && ":>)".indexOf(expression.charAt(at)) < 0) {
                at++;
            }
            if (expression.startsWith(")", at++)) {
                return;
            }
        }
        outer.push(signs);
        signs = 0;
    }

    private void close() {
        if (!outer.isEmpty()) {
            long group = Math.max(1, signs);
            signs = outer.pop();
            add(group);
        }
    }

    /** {@code {n}}, {@code {n,}} or {@code {n,m}}; anything else is a brace. */
    private void repeat() {
        int end = expression.indexOf('}', at);
        String counts = end < 0 ? "" : expression.substring(at, end);
        if (!counts.matches("\\d{1,4}(,\\d{0,4})?")) {
            add(1);
            return;
        }
        at = end + 1;
        String[] bounds = counts.split(",", -1);
        String most = bounds[bounds.length - 1].isEmpty() ? bounds[0] : bounds[bounds.length - 1];
        long times = Math.max(1, Long.parseLong(most) + (counts.endsWith(",") ? 1 : 0));
        long one = last;
        add(Math.min(one * (times - 1), FAR_TOO_MANY));
        last = Math.min(one * times, FAR_TOO_MANY);
    }

    private void skipTo(char sign) {
        int found = expression.indexOf(sign, at);
        at = found < 0 ? expression.length() : found + 1;
    }
}
