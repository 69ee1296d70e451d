package io.beckon.engine.categorisation;

import io.beckon.engine.categorisation.UnusableText.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads search phrases: words and {@code "exact phrases"} must all occur, a {@code -} before one excludes it, {@code OR} between two
 * makes one of them enough and binds tighter than standing side by side. Signs without letters or digits are ignored.
 */
final class PhraseParser {
    private final String text;
    private final boolean caseSensitive;
    private final List<List<List<String>>> wanted = new ArrayList<>();
    private final List<List<String>> excluded = new ArrayList<>();
    private boolean isOrOpen;
    private boolean mayOrFollow;
    private int at;

    private PhraseParser(String text, boolean caseSensitive) {
        this.text = text;
        this.caseSensitive = caseSensitive;
    }

    static Phrase parse(String text, boolean caseSensitive) {
        PhraseParser parser = new PhraseParser(text, caseSensitive);
        while (parser.skipBlanks()) {
            parser.item();
        }
        expect(!parser.isOrOpen, Reason.LONELY_OR, "something to search for after OR", text);
        boolean isAnything = !parser.wanted.isEmpty() || !parser.excluded.isEmpty();
        expect(isAnything, Reason.NOTHING_WANTED, "a letter or digit", text);
        return new Phrase(List.copyOf(parser.wanted), List.copyOf(parser.excluded), caseSensitive);
    }

    private boolean skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private void item() {
        boolean isExcluded = text.charAt(at) == '-';
        at += isExcluded ? 1 : 0;
        boolean isQuoted = at < text.length() && text.charAt(at) == '"';
        String item = isQuoted ? quoted() : bare();
        if (item.equals("OR") && !isQuoted && !isExcluded) {
            expect(mayOrFollow && !isOrOpen, Reason.LONELY_OR, "something to search for before OR", text);
            isOrOpen = true;
            return;
        }
        List<String> words = Words.of(caseSensitive ? item : Folding.fold(item));
        if (!words.isEmpty()) {
            add(words, isExcluded);
        }
    }

    private void add(List<String> words, boolean isExcluded) {
        expect(!isOrOpen || !isExcluded, Reason.LONELY_OR, "no excluded word next to OR", text);
        if (isExcluded) {
            excluded.add(words);
        } else if (isOrOpen) {
            wanted.getLast().add(words);
        } else {
            wanted.add(new ArrayList<>(List.of(words)));
        }
        isOrOpen = false;
        mayOrFollow = !isExcluded;
    }

    private String quoted() {
        int end = text.indexOf('"', at + 1);
        expect(end >= 0, Reason.OPEN_QUOTE, "a closing quote", text);
        String item = text.substring(at + 1, end);
        at = end + 1;
        return item;
    }

    private String bare() {
        int start = at;
        while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '"') {
            at++;
        }
        return text.substring(start, at);
    }

    private static void expect(boolean holds, Reason otherwise, String expected, String text) {
        if (!holds) {
            throw new UnusableText(
                    otherwise, "", "Expected " + expected + " in a search phrase, but got '" + text + "'.");
        }
    }
}
