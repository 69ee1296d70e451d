package io.beckon.engine.categorisation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads texts as decimal numbers, exactly: {@code -12}, {@code 0.50}, {@code 1.5E3}; nothing else is a number. */
public final class Decimal {
    private static final int LONGEST = 40;
    private static final int LONGEST_EXPONENT = 4;

    private Decimal() {}

    /** The number that the text is; absent when it is none. */
    public static @Nullable BigDecimal parse(String text) {
        return isNumber(text) ? new BigDecimal(text) : null;
    }

    private static boolean isNumber(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        int whole = text.charAt(0) == '-' ? 1 : 0;
        int end = afterDigits(text, whole);
        if (end == whole) {
            return false;
        }
        if (end < text.length() && text.charAt(end) == '.') {
            int fraction = end + 1;
            end = afterDigits(text, fraction);
            if (end == fraction) {
                return false;
            }
        }
        return end == text.length() || isExponent(text, end);
    }

    private static boolean isExponent(String text, int at) {
        if ((text.charAt(at) | 0x20) != 'e' || at + 1 == text.length()) {
            return false;
        }
        char sign = text.charAt(at + 1);
        int start = sign == '-' || sign == '+' ? at + 2 : at + 1;
        int digits = text.length() - start;
        return digits >= 1 && digits <= LONGEST_EXPONENT && afterDigits(text, start) == text.length();
    }

    private static int afterDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
