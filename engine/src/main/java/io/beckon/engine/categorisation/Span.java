package io.beckon.engine.categorisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a text.
 *
 * @param start the index of its first character
 * @param end the index after its last character
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Expected a part of a text, but got " + start + " to " + end + ".");
        }
    }

    /** The same part in a text that has this many characters more in front. */
    public Span shift(int characters) {
        return new Span(start + characters, end + characters);
    }

    /** The same characters as parts in ascending order that neither touch nor overlap; empty parts are left out. */
    public static List<Span> merge(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (span.start == span.end) {
                continue;
            }
            if (!merged.isEmpty() && merged.getLast().end >= span.start) {
                Span last = merged.removeLast();
                merged.add(new Span(last.start, Math.max(last.end, span.end)));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** Every occurrence of a text that is not empty, none overlapping the one before. */
    static List<Span> occurrences(String wanted, String text) {
        List<Span> spans = new ArrayList<>();
        int end;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, end)) {
            end = at + wanted.length();
            spans.add(new Span(at, end));
        }
        return spans;
    }
}
