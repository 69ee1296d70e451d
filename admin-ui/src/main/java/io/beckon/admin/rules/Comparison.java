package io.beckon.admin.rules;

import io.beckon.definitions.rules.Condition.Compare;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of a field, read once.
 *
 * @param range the numbers that pass; null when it does not compare with a number in this way
 * @param exactKeys those of the operands when letters are told apart
 * @param foldedKeys those of the operands when they are not
 */
record Comparison(
        Field field,
        Operator operator,
        boolean isCaseSensitive,
        List<Operand> operands,
        @Nullable NumberRange range,
        Set<String> exactKeys,
        Set<String> foldedKeys) {
    static Comparison of(Compare compare) {
        List<Operand> operands = compare.operands().stream().map(Operand::of).toList();
        return new Comparison(
                compare.field(),
                compare.operator(),
                compare.caseSensitive(),
                operands,
                NumberRange.of(compare.operator(), operands),
                keys(operands, true),
                keys(operands, false));
    }

    private static Set<String> keys(List<Operand> operands, boolean isExact) {
        return operands.stream().map(operand -> operand.key(isExact)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it lets pass its operands and nothing else. */
    boolean isEquality() {
        return operator == Operator.EQUALS || operator == Operator.IN;
    }

    boolean isAmong(Operand operand, boolean isExact) {
        return (isExact ? exactKeys : foldedKeys).contains(operand.key(isExact));
    }
}
