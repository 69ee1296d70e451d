package io.beckon.admin.rules;

import io.beckon.definitions.rules.Condition.Compare;
import io.beckon.definitions.rules.Operator;
import io.beckon.engine.categorisation.Decimal;
import io.beckon.engine.categorisation.Folding;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** What two comparisons of the same field say about each other. */
final class Comparisons {
    private Comparisons() {}

    /** Whether no value passes both; an absent one passes {@code not} only, which excludes nothing but its own value. */
    static boolean exclude(Compare one, Compare other) {
        return one.field().equals(other.field())
                && (excludesInTurn(one, other) || (isEquality(other) && excludesInTurn(other, one)));
    }

    private static boolean excludesInTurn(Compare one, Compare other) {
        if (isEquality(one)) {
            return one.operands().stream().noneMatch(operand -> mayPass(operand, one, other));
        }
        NumberRange range = NumberRange.of(one);
        NumberRange further = NumberRange.of(other);
        if (range != null && further != null) {
            return !range.meets(further);
        }
        if (one.operator() == Operator.STARTS_WITH && other.operator() == Operator.STARTS_WITH) {
            boolean isExact = areExact(one, other);
            String first = text(one.operands().getFirst(), isExact);
            String second = text(other.operands().getFirst(), isExact);
            return !first.startsWith(second) && !second.startsWith(first);
        }
        return false;
    }

    /** Whether the wanted comparison holds for all values that pass the given one, which is another one. */
    static boolean isImplied(Compare wanted, Compare given) {
        if (!wanted.field().equals(given.field()) || given.operator() == Operator.NOT) {
            return false;
        }
        if (wanted.operator() == Operator.EXISTS) {
            return true;
        }
        if (isEquality(given)) {
            return given.operands().stream().allMatch(operand -> mustPass(operand, given, wanted));
        }
        NumberRange range = NumberRange.of(wanted);
        NumberRange inner = NumberRange.of(given);
        return range != null && inner != null && range.holds(inner);
    }

    /** Whether a value that equals the operand can pass the other comparison. */
    private static boolean mayPass(String operand, Compare own, Compare other) {
        NumberRange range = NumberRange.of(other);
        if (range != null) {
            return range.holds(Decimal.parse(operand));
        }
        boolean isExact = areExact(own, other);
        return switch (other.operator()) {
            case EQUALS, IN -> isAmong(operand, other.operands(), isExact);
            case NOT -> !isAmong(operand, other.operands(), isExact) || (other.caseSensitive() && !own.caseSensitive());
            case CONTAINS ->
                isTextThat(
                        operand,
                        isExact,
                        text -> text.contains(text(other.operands().getFirst(), isExact)));
            case STARTS_WITH ->
                isTextThat(
                        operand,
                        isExact,
                        text -> text.startsWith(text(other.operands().getFirst(), isExact)));
            case LESS, AT_MOST, GREATER, AT_LEAST, WILDCARD, REGEX, EXISTS -> true;
        };
    }

    /** Whether every value that equals the operand passes the other comparison. */
    private static boolean mustPass(String operand, Compare own, Compare other) {
        NumberRange range = NumberRange.of(other);
        if (range != null) {
            return range.holds(Decimal.parse(operand));
        }
        boolean isSure = own.caseSensitive() || !other.caseSensitive();
        return isEquality(other) && isSure && isAmong(operand, other.operands(), areExact(own, other));
    }

    private static boolean isEquality(Compare compare) {
        return compare.operator() == Operator.EQUALS || compare.operator() == Operator.IN;
    }

    private static boolean areExact(Compare one, Compare other) {
        return one.caseSensitive() && other.caseSensitive();
    }

    private static boolean isAmong(String operand, List<String> operands, boolean isExact) {
        return operands.stream().anyMatch(other -> areEqual(operand, other, isExact));
    }

    /** Numbers equal numbers, texts equal texts. */
    private static boolean areEqual(String one, String other, boolean isExact) {
        BigDecimal number = Decimal.parse(one);
        BigDecimal further = Decimal.parse(other);
        if (number == null || further == null) {
            return number == null && further == null && text(one, isExact).equals(text(other, isExact));
        }
        return number.compareTo(further) == 0;
    }

    /** A number can be written in many ways: what its text is nobody knows. */
    private static boolean isTextThat(String operand, boolean isExact, Predicate<String> passes) {
        return Decimal.parse(operand) != null || passes.test(text(operand, isExact));
    }

    private static String text(String text, boolean isExact) {
        return isExact ? text : Folding.fold(text);
    }
}
