package io.beckon.snippet;

import java.util.HexFormat;

/** Texts as JavaScript literals. */
final class JavaScriptText {
    private static final String SPECIAL = "\"'`\\<>&$";
    private static final HexFormat HEX = HexFormat.of();

    private JavaScriptText() {}

    /**
     * The literal of a text. Everything but plain printable ASCII is escaped, so that no text can end the literal, the script element
     * around it or, as U+2028 does in old browsers, the line.
     */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || SPECIAL.indexOf(c) >= 0) {
                literal.append("\\u").append(HEX.toHexDigits(c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
