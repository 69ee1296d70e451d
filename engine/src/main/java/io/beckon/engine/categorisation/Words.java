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
            if (!isWordBefore(text, at) && follow(words, text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter or digit stands directly before this position. */
    static boolean isWordBefore(String text, int at) {
        return at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
    }

    /** Whether a letter or digit stands at this position. */
    static boolean isWordAt(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private static boolean follow(List<String> words, String text, int start) {
        int at = start;
        for (String word : words) {
            at = skipGap(text, at);
            if (!text.startsWith(word, at) || isWordAt(text, at + word.length())) {
                return false;
            }
            at += word.length();
        }
        return true;
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
