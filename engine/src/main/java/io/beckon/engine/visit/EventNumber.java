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
        int at = id.length() - 1;
        long n = 0;
        for (long unit = 1; at > 0 && isDigit(id.charAt(at)) && id.length() - at <= MOST_DIGITS; unit *= 10) {
            n += unit * (id.charAt(at--) - '0');
        }
        int digits = id.length() - 1 - at;
        boolean hasOtherForm = at < 1 || id.charAt(at) != '.' || digits < 1;
        return hasOtherForm || (digits > 1 && id.charAt(at + 1) == '0') ? null : new EventNumber(id, at, n);
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
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
