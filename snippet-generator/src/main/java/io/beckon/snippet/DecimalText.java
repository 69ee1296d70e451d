package io.beckon.snippet;

import java.util.regex.Pattern;

/** Texts that are decimal numbers, as tags and conditions write them. */
final class DecimalText {
    private static final Pattern SHAPE = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private DecimalText() {}

    static boolean isDecimal(String text) {
        return SHAPE.matcher(text).matches();
    }
}
