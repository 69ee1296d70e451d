package io.beckon.engine.categorisation;

import java.util.List;

/** The text begins with this one. */
record StartsWith(String wanted, boolean caseSensitive) implements TextCheck {
    @Override
    public boolean passes(Subject subject) {
        return subject.text(caseSensitive).startsWith(wanted);
    }

    @Override
    public List<Span> places(Subject subject) {
        return List.of(new Span(0, wanted.length()));
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of(Folding.fold(wanted)));
    }
}
