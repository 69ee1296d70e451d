package io.beckon.engine.categorisation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole text matches, where {@code *} is any run of characters and {@code ?} is one. */
record Wildcard(String pattern, boolean caseSensitive) implements TextCheck {
    @Override
    public boolean passes(Subject subject) {
        return matches(subject.text(caseSensitive), null);
    }

    /** What stands between the stars. */
    @Override
    public List<Span> places(Subject subject) {
        List<Span> runs = new ArrayList<>();
        matches(subject.text(caseSensitive), runs);
        return Span.merge(runs);
    }

    @Override
    public List<List<String>> required() {
        List<List<String>> groups = new ArrayList<>();
        for (String literal : Folding.fold(pattern).split("[*?]+")) {
            if (!literal.isEmpty()) {
                groups.add(List.of(literal));
            }
        }
        return groups;
    }

    /**
     * Greedy, going back to the last star only: an earlier star need never take more than it had to.
     *
     * @param runs takes what the signs before, between and after the stars stand for, when somebody wants to know
     */
    private boolean matches(String text, @Nullable List<Span> runs) {
        int at = 0;
        int in = 0;
        int star = -1;
        int afterStar = 0;
        while (at < text.length()) {
            if (in < pattern.length() && pattern.charAt(in) == '*') {
                note(runs, afterStar, at);
                star = in++;
                afterStar = at;
            } else if (in < pattern.length() && pattern.charAt(in) == '?') {
                at += Character.charCount(text.codePointAt(at));
                in++;
            } else if (in < pattern.length() && pattern.charAt(in) == text.charAt(at)) {
                at++;
                in++;
            } else if (star >= 0) {
                in = star + 1;
                at = ++afterStar;
            } else {
                return false;
            }
        }
        note(runs, afterStar, at);
        return isAllStars(in);
    }

    private static void note(@Nullable List<Span> runs, int start, int end) {
        if (runs != null) {
            runs.add(new Span(start, end));
        }
    }

    private boolean isAllStars(int start) {
        int in = start;
        while (in < pattern.length() && pattern.charAt(in) == '*') {
            in++;
        }
        return in == pattern.length();
    }
}
