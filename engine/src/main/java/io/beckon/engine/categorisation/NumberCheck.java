package io.beckon.engine.categorisation;

import io.beckon.definitions.site.TextMode;
import java.math.BigDecimal;
import java.util.List;

/** The text is a number that compares so with the wanted one. */
record NumberCheck(TextMode mode, BigDecimal wanted) implements TextCheck {
    NumberCheck {
        if (!mode.isNumeric()) {
            throw new IllegalArgumentException("Expected a numeric mode, but got " + mode + ".");
        }
    }

    @Override
    public boolean passes(Subject subject) {
        BigDecimal number = subject.number();
        return number != null && holds(number.compareTo(wanted));
    }

    @Override
    public List<Span> places(Subject subject) {
        return List.of(new Span(0, subject.text().length()));
    }

    @Override
    public List<List<String>> required() {
        return List.of();
    }

    private boolean holds(int comparison) {
        return switch (mode) {
            case EQUAL_TO -> comparison == 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case GREATER -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
            case CONTAINS, EQUALS, STARTS_WITH, WILDCARD, PHRASE, REGEX -> false;
        };
    }
}
