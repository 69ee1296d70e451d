package io.beckon.engine.categorisation;

import java.util.ArrayList;
import java.util.List;

/** Words within a text: the longest runs of letters and digits. */
final class Words {
    private Words() {}

    /** The words of a text, in order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int end;
        for (int start = skipGap(text, 0); start < text.length(); start = skipGap(text, end)) {
            end = skipWord(text, start);
            words.add(text.substring(start, end));
        }
        return words;
    }

    /** Whether the words stand in the text one after the other, with no other word between them. */
    static boolean occur(List<String> words, String text) {
        String first = words.getFirst();
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            if (!isWordBefore(text, at) && endOf(words, text, at) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the words stand so. */
    static List<Span> places(List<String> words, String text) {
        List<Span> places = new ArrayList<>();
        String first = words.getFirst();
        for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
            int end = isWordBefore(text, at) ? -1 : endOf(words, text, at);
            if (end >= 0) {
                places.add(new Span(at, end));
            }
        }
        return places;
    }

    /** Whether a letter or digit stands directly before this position. */
    static boolean isWordBefore(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
    }

    /** Whether a letter or digit stands at this position. */
    static boolean isWordAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** Where the words end that stand one after the other from here on; negative when they do not. */
    private static int endOf(List<String> words, String text, int start) {
        int at = start;
        for (String word : words) {
            at = skipGap(text, at);
            if (!text.startsWith(word, at) || isWordAt(text, at + word.length())) {
                return -1;
            }
            at += word.length();
        }
        return at;
    }

    private static int skipGap(String text, int start) {
        int at = start;
        while (at < text.length() && !isWordAt(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int skipWord(String text, int start) {
        int at = start;
        while (isWordAt(text, at)) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
