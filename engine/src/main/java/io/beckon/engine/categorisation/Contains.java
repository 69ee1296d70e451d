package io.beckon.engine.categorisation;

import java.util.List;

/** The text occurs. */
record Contains(String wanted, boolean caseSensitive) implements TextCheck {
    @Override
    public boolean passes(Subject subject) {
        return subject.text(caseSensitive).contains(wanted);
    }

    @Override
    public List<Span> places(Subject subject) {
        return Span.occurrences(wanted, subject.text(caseSensitive));
    }

    @Override
    public List<List<String>> required() {
        return List.of(List.of(Folding.fold(wanted)));
    }

    @Override
    public boolean isImpliedBy(String literal) {
        return !caseSensitive && literal.equals(wanted);
    }
}
