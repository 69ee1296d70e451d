package io.beckon.engine.visit;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Ids of 128 bits, which are 22 characters of base64url as text. */
final class Base64Id {
    static final int BYTES = 16;
    private static final int CHARACTERS = 22;

    private Base64Id() {}

    /** The bytes; null for a text that they would not give back exactly. */
    static byte @Nullable [] bytes(String text) {
        if (text.length() != CHARACTERS || !hasOnlyDigits(text)) {
            return null;
        }
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        return text(bytes).equals(text) ? bytes : null;
    }

    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static boolean hasOnlyDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
