package io.beckon.admin.rules;

import io.beckon.engine.categorisation.Decimal;
import io.beckon.engine.categorisation.Folding;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a field is compared with, read once.
 *
 * @param folded the text without the difference between upper and lower case
 * @param number the number that the text is; absent when it is none
 * @param exactKey the same for operands that are equal where letters are told apart: numbers equal numbers, texts equal texts
 * @param foldedKey the same where letters are not told apart
 */
record Operand(String text, String folded, @Nullable BigDecimal number, String exactKey, String foldedKey) {
    static Operand of(String text) {
        BigDecimal number = Decimal.parse(text);
        String folded = Folding.fold(text);
        if (number == null) {
            return new Operand(text, folded, null, "text " + text, "text " + folded);
        }
        String key = "number " + number.stripTrailingZeros();
        return new Operand(text, folded, number, key, key);
    }

    String text(boolean isExact) {
        return isExact ? text : folded;
    }

    String key(boolean isExact) {
        return isExact ? exactKey : foldedKey;
    }
}
