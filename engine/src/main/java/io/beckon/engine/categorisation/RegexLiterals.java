package io.beckon.engine.categorisation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds literals that every match of an RE2 expression contains, in groups as {@link TextCheck#required()} explains. Where it does not
 * understand an expression it finds fewer, never wrong ones.
 */
final class RegexLiterals {
    private static final String ZERO_WIDTH_OR_CLASS = "dswDSWbBAzntrfva";

    private final String text;
    private int at;

    private RegexLiterals(String text) {
        this.text = text;
    }

    /** The groups of an expression that RE2 has accepted. */
    static List<List<String>> required(String expression) {
        try {
            return new RegexLiterals(expression).alternatives();
        } catch (NotUnderstood _) {
            return List.of();
        }
    }

    /** {@code a|b|c} up to the end or a closing parenthesis. */
    private List<List<String>> alternatives() {
        List<List<List<String>>> branches = new ArrayList<>();
        branches.add(sequence());
        while (at < text.length() && text.charAt(at) == '|') {
            at++;
            branches.add(sequence());
        }
        return branches.size() == 1 ? branches.getFirst() : oneOfEach(branches);
    }

    /** One group of which every branch contains a literal; none when a branch has no literal. */
    private static List<List<String>> oneOfEach(List<List<List<String>>> branches) {
        List<String> merged = new ArrayList<>();
        for (List<List<String>> branch : branches) {
            if (branch.isEmpty()) {
                return List.of();
            }
            merged.addAll(longest(branch));
        }
        return List.of(merged);
    }

    private static List<String> longest(List<List<String>> groups) {
        List<String> best = groups.getFirst();
        for (List<String> group : groups) {
            best = shortestOf(group) > shortestOf(best) ? group : best;
        }
        return best;
    }

    private static int shortestOf(List<String> group) {
        return group.stream().mapToInt(String::length).min().orElse(0);
    }

    /** Pieces side by side: every group of every piece that must occur. */
    private List<List<String>> sequence() {
        List<List<String>> groups = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') {
            List<List<String>> piece = piece(run);
            boolean isOptional = quantifier(run);
            if (!piece.isEmpty() && !isOptional) {
                groups.addAll(piece);
            }
        }
        end(run, groups);
        return groups;
    }

    /** Reads one piece: a literal character goes to the run, anything else ends it with a mark. */
    private List<List<String>> piece(StringBuilder run) {
        char character = text.charAt(at++);
        return switch (character) {
            case '(' -> {
                run.append(BREAK);
                yield group();
            }
            case '[' -> {
                skipClass();
                run.append(BREAK);
                yield List.of();
            }
            case '\\' -> {
                run.append(escaped());
                yield List.of();
            }
            case '.', '^', '$', '{', '}', ']' -> {
                run.append(BREAK);
                yield List.of();
            }
            default -> {
                run.append(Character.isSurrogate(character) ? BREAK : character);
                yield List.of();
            }
        };
    }

    /** Reads the quantifiers after a piece; whether the piece may be absent. The run then ends without the piece's character. */
    private boolean quantifier(StringBuilder run) {
        boolean isOptional = false;
        while (at < text.length()) {
            char character = text.charAt(at);
            int length = character == '{' ? repetition() : "*+?".indexOf(character) >= 0 ? 1 : 0;
            if (length == 0) {
                return isOptional;
            }
            if (!isOptional && character != '+') {
                isOptional = true;
                run.setLength(Math.max(0, run.length() - 1));
            }
            run.append(BREAK);
            at += length;
        }
        return isOptional;
    }

    /** The length of {@code {n}}, {@code {n,}} or {@code {n,m}} here; 0 when the brace is only a brace. */
    private int repetition() {
        int end = at + 1;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ',')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '}' ? end + 1 - at : 0;
    }

    private static void end(StringBuilder run, List<List<String>> groups) {
        for (String literal : run.toString().split(String.valueOf(BREAK))) {
            if (!literal.isEmpty()) {
                groups.add(List.of(Folding.fold(literal)));
            }
        }
    }

    private List<List<String>> group() {
        if (at < text.length() && text.charAt(at) == '?' && isBareFlags()) {
            return List.of();
        }
        List<List<String>> inner = alternatives();
        at++;
        return inner;
    }

    /** Skips {@code ?:}, {@code ?P<name>} and flags; whether the parenthesis held flags only. Case does not matter to folded literals. */
    private boolean isBareFlags() {
        while (at < text.length()) {
            char character = text.charAt(at++);
            if (character == ':' || character == '>') {
                return false;
            }
            if (character == ')') {
                return true;
            }
        }
        throw new NotUnderstood();
    }

    private char escaped() {
        char character = at < text.length() ? text.charAt(at++) : 'Q';
        if (character < 0x80 && !Character.isLetterOrDigit(character)) {
            return character;
        }
        if (ZERO_WIDTH_OR_CLASS.indexOf(character) >= 0) {
            return BREAK;
        }
        throw new NotUnderstood();
    }

    private void skipClass() {
        at += at < text.length() && text.charAt(at) == '^' ? 1 : 0;
        at += at < text.length() && text.charAt(at) == ']' ? 1 : 0;
        while (at < text.length() && text.charAt(at) != ']') {
            char character = text.charAt(at);
            if (character == '[') {
                throw new NotUnderstood();
            }
            at += character == '\\' ? 2 : 1;
        }
        at++;
    }

    private static final char BREAK = '\0';

    private static final class NotUnderstood extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotUnderstood() {
            super(null, null, false, false);
        }
    }
}
