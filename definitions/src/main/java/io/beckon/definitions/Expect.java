package io.beckon.definitions;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks of definition values, all failing with the same phrase: "Expected X, but Y." */
public final class Expect {
    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_WORD = 64;

    private Expect() {}

    /** Throws unless {@code holds}. */
    public static void that(boolean holds, String expected, @Nullable Object but) {
        if (!holds) {
            throw unexpected(expected, but);
        }
    }

    /** Throws unless the text matches the whole shape. */
    public static void shape(String what, Pattern shape, String text) {
        if (!shape.matcher(text).matches()) {
            throw unexpected(what + " of the form " + shape.pattern(), text);
        }
    }

    /** Throws unless the text has 1 to {@code longest} characters, all of them visible ASCII. Made for ids that come with every event. */
    public static void visible(String what, String text, int longest) {
        boolean isVisible = !text.isEmpty() && text.length() <= longest;
        for (int i = 0; isVisible && i < text.length(); i++) {
            isVisible = text.charAt(i) >= '!' && text.charAt(i) <= '~';
        }
        if (!isVisible) {
            throw unexpected(what + " of 1 to " + longest + " visible ASCII characters", text);
        }
    }

    /** Throws unless the text has 1 to 64 letters, digits, underscores and hyphens. Made for ids that come with every event. */
    public static void word(String what, String text) {
        boolean isWord = !text.isEmpty() && text.length() <= LONGEST_WORD;
        for (int i = 0; isWord && i < text.length(); i++) {
            isWord = isWordCharacter(text.charAt(i));
        }
        if (!isWord) {
            throw unexpected(what + " of the form [A-Za-z0-9_-]{1," + LONGEST_WORD + "}", text);
        }
    }

    private static boolean isWordCharacter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /** Throws unless the text has 1 to {@code longest} characters and is not blank. */
    public static void text(String what, String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw unexpected(what + " of 1 to " + longest + " characters", text);
        }
    }

    /** Throws unless the number lies in the range, both ends included. */
    public static void range(String what, long number, long min, long max) {
        if (number < min || number > max) {
            throw unexpected(what + " from " + min + " to " + max, number);
        }
    }

    private static IllegalArgumentException unexpected(String expected, @Nullable Object but) {
        return new IllegalArgumentException("Expected " + expected + ", but got " + quote(but) + ".");
    }

    private static String quote(@Nullable Object value) {
        String text = String.valueOf(value);
        return "'" + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text) + "'";
    }
}
