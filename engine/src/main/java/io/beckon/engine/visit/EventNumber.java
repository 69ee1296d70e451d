package io.beckon.engine.visit;

import org.jspecify.annotations.Nullable;

/**
 * An event id of the form {@code <tab>.<n>}.
 *
 * @param tabLength how many characters the tab's name has
 */
record EventNumber(String id, int tabLength, long n) {
    private static final int MOST_DIGITS = 15;

    /** The parts of the id; null when it has another form. A number has no leading zeros and at most 15 digits. */
    static @Nullable EventNumber parse(String id) {
        int dot = id.lastIndexOf('.');
        int digits = id.length() - dot - 1;
        if (dot < 1 || digits < 1 || digits > MOST_DIGITS || (digits > 1 && id.charAt(dot + 1) == '0')) {
            return null;
        }
        long n = 0;
        for (int i = dot + 1; i < id.length(); i++) {
            char digit = id.charAt(i);
            if (digit < '0' || digit > '9') {
                return null;
            }
            n = n * 10 + (digit - '0');
        }
        return new EventNumber(id, dot, n);
    }

    /** The tab's name. */
    String tab() {
        return id.substring(0, tabLength);
    }

    /** Whether it is the number of an event of this tab. */
    boolean isOf(String tab) {
        return tab.length() == tabLength && id.startsWith(tab);
    }
}
