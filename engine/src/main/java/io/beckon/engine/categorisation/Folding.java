package io.beckon.engine.categorisation;

/**
 * Takes upper and lower case out of a text, character by character: what {@link String#equalsIgnoreCase} calls equal has the same
 * folding, a text and its folding have the same length, and the folding of a part is a part of the folding.
 */
public final class Folding {
    private static final char[] OF = table();

    private Folding() {}

    /** The text without the difference between upper and lower case. */
    public static String fold(String text) {
        int length = text.length();
        int same = 0;
        while (same < length && isFolded(text.charAt(same))) {
            same++;
        }
        return same == length ? text : foldFrom(text, same);
    }

    /** The folding of a character that is no surrogate; surrogates stay. */
    static char fold(char character) {
        return OF[character];
    }

    private static boolean isFolded(char character) {
        return OF[character] == character && !Character.isSurrogate(character);
    }

    private static String foldFrom(String text, int start) {
        char[] folded = text.toCharArray();
        for (int i = start; i < folded.length; i++) {
            if (i + 1 < folded.length && Character.isSurrogatePair(folded[i], folded[i + 1])) {
                int codePoint = simple(Character.toCodePoint(folded[i], folded[i + 1]));
                Character.toChars(codePoint, folded, i++);
            } else {
                folded[i] = OF[folded[i]];
            }
        }
        return new String(folded);
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = Character.isSurrogate((char) i) ? (char) i : (char) simple(i);
        }
        return table;
    }

    /** Simple case mappings never leave their plane, so that lengths stay. */
    private static int simple(int codePoint) {
        return Character.toLowerCase(Character.toUpperCase(codePoint));
    }
}
