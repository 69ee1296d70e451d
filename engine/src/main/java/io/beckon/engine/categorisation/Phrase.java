package io.beckon.engine.categorisation;

import java.util.ArrayList;
import java.util.List;

/**
 * A search phrase. Every item is a list of words that must stand one after the other.
 *
 * @param wanted of each group at least one item must occur
 * @param excluded no item may occur
 */
record Phrase(List<List<List<String>>> wanted, List<List<String>> excluded, boolean caseSensitive)
        implements TextCheck {

    @Override
    public boolean passes(Subject subject) {
        String text = subject.text(caseSensitive);
        for (List<String> item : excluded) {
            if (Words.occur(item, text)) {
                return false;
            }
        }
        for (List<List<String>> group : wanted) {
            if (!anyOccurs(group, text)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public List<Span> places(Subject subject) {
        String text = subject.text(caseSensitive);
        List<Span> places = new ArrayList<>();
        wanted.forEach(group -> group.forEach(item -> places.addAll(Words.places(item, text))));
        return Span.merge(places);
    }

    @Override
    public List<List<String>> required() {
        List<List<String>> groups = new ArrayList<>();
        for (List<List<String>> group : wanted) {
            groups.add(group.stream().map(Phrase::longest).toList());
        }
        return groups;
    }

    private static boolean anyOccurs(List<List<String>> group, String text) {
        for (List<String> item : group) {
            if (Words.occur(item, text)) {
                return true;
            }
        }
        return false;
    }

    private static String longest(List<String> words) {
        String longest = "";
        for (String word : words) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return Folding.fold(longest);
    }
}
