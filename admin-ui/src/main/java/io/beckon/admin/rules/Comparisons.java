package io.beckon.admin.rules;

import io.beckon.definitions.rules.Operator;
import java.util.function.Predicate;

/** What two comparisons of the same field say about each other. */
final class Comparisons {
    private Comparisons() {}

    /** Whether no value passes both; an absent one passes {@code not} only, which excludes nothing but its own value. */
    static boolean exclude(Comparison one, Comparison other) {
        if (!one.field().equals(other.field())) {
            return false;
        }
        return excludesInTurn(one, other) || (other.isEquality() && !one.isEquality() && excludesInTurn(other, one));
    }

    private static boolean excludesInTurn(Comparison one, Comparison other) {
        if (one.range() != null && other.range() != null) {
            return !one.range().meets(other.range());
        }
        if (one.isEquality()) {
            return !mayPass(one, other);
        }
        if (one.operator() == Operator.STARTS_WITH && other.operator() == Operator.STARTS_WITH) {
            boolean isExact = areExact(one, other);
            String first = text(one, isExact);
            String second = text(other, isExact);
            return !first.startsWith(second) && !second.startsWith(first);
        }
        return false;
    }

    /** Whether the wanted comparison holds for all values that pass the given one, which is another one. */
    static boolean isImplied(Comparison wanted, Comparison given) {
        if (!wanted.field().equals(given.field()) || given.operator() == Operator.NOT) {
            return false;
        }
        if (wanted.operator() == Operator.EXISTS) {
            return true;
        }
        if (given.isEquality()) {
            return given.operands().stream().allMatch(operand -> mustPass(operand, given, wanted));
        }
        return wanted.range() != null && given.range() != null && wanted.range().holds(given.range());
    }

    private static boolean mayPass(Comparison equality, Comparison other) {
        for (Operand operand : equality.operands()) {
            if (mayPass(operand, equality, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a value that equals the operand can pass the other comparison. */
    private static boolean mayPass(Operand operand, Comparison own, Comparison other) {
        if (other.range() != null) {
            return other.range().holds(operand.number());
        }
        boolean isExact = areExact(own, other);
        return switch (other.operator()) {
            case EQUALS, IN -> other.isAmong(operand, isExact);
            case NOT -> !other.isAmong(operand, isExact) || isLooser(operand, own, other);
            case CONTAINS -> isTextThat(operand, isExact, text -> text.contains(text(other, isExact)));
            case STARTS_WITH -> isTextThat(operand, isExact, text -> text.startsWith(text(other, isExact)));
            case LESS, AT_MOST, GREATER, AT_LEAST, WILDCARD, REGEX, EXISTS -> true;
        };
    }

    /** Whether every value that equals the operand passes the other comparison. */
    private static boolean mustPass(Operand operand, Comparison own, Comparison other) {
        if (other.range() != null) {
            return other.range().holds(operand.number());
        }
        return other.isEquality() && !isLooser(operand, own, other) && other.isAmong(operand, areExact(own, other));
    }

    /** Whether letters that only the other comparison tells apart may differ; numbers have none. */
    private static boolean isLooser(Operand operand, Comparison own, Comparison other) {
        return operand.number() == null && other.isCaseSensitive() && !own.isCaseSensitive();
    }

    private static boolean areExact(Comparison one, Comparison other) {
        return one.isCaseSensitive() && other.isCaseSensitive();
    }

    /** A number can be written in many ways: what its text is nobody knows. */
    private static boolean isTextThat(Operand operand, boolean isExact, Predicate<String> passes) {
        return operand.number() != null || passes.test(operand.text(isExact));
    }

    private static String text(Comparison comparison, boolean isExact) {
        return comparison.operands().getFirst().text(isExact);
    }
}
