package io.beckon.engine.categorisation;

import java.util.List;

/** The text is this one. */
record EqualText(String wanted, boolean caseSensitive) implements TextCheck {
    @Override
    public boolean passes(Subject subject) {
        return subject.text().length() == wanted.length()
                && subject.text(caseSensitive).equals(wanted);
    }

    @Override
    public List<Span> places(Subject subject) {
        return List.of(new Span(0, subject.text().length()));
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of(Folding.fold(wanted)));
    }
}
