package io.beckon.engine.categorisation;

import java.util.List;

/** The folded text occurs with no letter or digit directly before or after it. */
record WholeWord(String wanted) implements TextCheck {
    @Override
    public boolean passes(Subject subject) {
        String text = subject.folded();
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            if (isWhole(text, at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Span> places(Subject subject) {
        String text = subject.folded();
        return Span.occurrences(wanted, text).stream()
                .filter(place -> isWhole(text, place.start()))
                .toList();
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of(wanted));
    }

    private boolean isWhole(String text, int at) {
        return !Words.isWordBefore(text, at) && !Words.isWordAt(text, at + wanted.length());
    }
}
