package io.beckon.engine.categorisation;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the letters U+1C80 to U+1C88, or a range that has one of them, in an expression. RE2/J 1.8 never comes back from compiling these
 * while it ignores case: it goes round the letters that fold alike, and these lead into a round that they are not part of.
 */
final class EndlessFolding {
    private static final int FIRST = 0x1C80;
    private static final int LAST = 0x1C88;
    private static final Pattern CHARACTER =
            Pattern.compile("\\\\x\\{0*([0-9A-Fa-f]{1,6})\\}|\\\\x([0-9A-Fa-f]{2})|\\\\?(.)", Pattern.DOTALL);
    private static final Pattern IGNORES_CASE = Pattern.compile("\\(\\?[A-Za-z]*i");

    private EndlessFolding() {}

    /** Whether compiling the expression would never end. May be wrong about a hyphen that makes no range, never the other way. */
    static boolean isIn(String expression, boolean caseSensitive) {
        if (caseSensitive && !IGNORES_CASE.matcher(expression).find()) {
            return false;
        }
        int[] characters = CHARACTER
                .matcher(expression)
                .results()
                .mapToInt(EndlessFolding::codePoint)
                .toArray();
        for (int i = 0; i < characters.length; i++) {
            boolean isRange = i >= 2 && characters[i - 1] == '-';
            int low = isRange ? Math.min(characters[i - 2], characters[i]) : characters[i];
            if (low <= LAST && characters[i] >= FIRST) {
                return true;
            }
        }
        return false;
    }

    private static int codePoint(MatchResult character) {
        if (character.group(1) != null) {
            return Integer.parseInt(character.group(1), 16);
        }
        return character.group(2) != null
                ? Integer.parseInt(character.group(2), 16)
                : character.group(3).codePointAt(0);
    }
}
