package io.beckon.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.rules.Condition.Compare;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import io.beckon.engine.categorisation.Decimal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Held against every value that makes a difference to operands that are small whole numbers, or letters. */
class ComparisonsTest {
    private static final List<Operator> OPERATORS = List.of(
            Operator.LESS,
            Operator.AT_MOST,
            Operator.GREATER,
            Operator.AT_LEAST,
            Operator.EQUALS,
            Operator.IN,
            Operator.NOT);
    private static final List<String> OPERANDS = List.of("0", "-0.0", "1", "1.0", "2", "20e-1", "3", "a", "A", "b");
    private static final List<String> VALUES =
            List.of("-1", "0", "0.5", "1", "1.5", "2", "2.5", "3", "4", "a", "A", "b", "B", "other");

    @Test
    void excludeEachOtherWhereNoValuePassesBoth() {
        IntStream.range(0, 2_000).forEach(ComparisonsTest::assertExclusion);
    }

    private static void assertExclusion(int seed) {
        Random random = new Random(seed);
        Compare one = anyComparison(random);
        Compare other = anyComparison(random);

        boolean isExcluded = Comparisons.exclude(Comparison.of(one), Comparison.of(other));

        assertThat(isExcluded)
                .as("%s and %s", one, other)
                .isEqualTo(VALUES.stream().noneMatch(value -> passes(value, one) && passes(value, other)));
    }

    /** A comparison by order takes numbers only. */
    private static Compare anyComparison(Random random) {
        Operator operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        boolean isByOrder = OPERATORS.indexOf(operator) < 4;
        int choice = isByOrder ? 7 : OPERANDS.size();
        List<String> operands = Stream.generate(() -> OPERANDS.get(random.nextInt(choice)))
                .limit(operator == Operator.IN ? 1 + random.nextInt(3) : 1)
                .toList();
        return new Compare(Field.data("x"), operator, operands, random.nextBoolean());
    }

    private static boolean passes(String value, Compare compare) {
        String operand = compare.operands().getFirst();
        return switch (compare.operator()) {
            case LESS -> isInOrder(value, operand, order -> order < 0);
            case AT_MOST -> isInOrder(value, operand, order -> order <= 0);
            case GREATER -> isInOrder(value, operand, order -> order > 0);
            case AT_LEAST -> isInOrder(value, operand, order -> order >= 0);
            case EQUALS, IN -> compare.operands().stream().anyMatch(any -> isEqual(value, any, compare));
            case NOT -> !isEqual(value, operand, compare);
            case CONTAINS, STARTS_WITH, WILDCARD, REGEX, EXISTS ->
                throw new IllegalArgumentException("Expected another operator, but got " + compare.operator());
        };
    }

    private static boolean isInOrder(String value, String operand, IntPredicate isInOrder) {
        @Nullable BigDecimal number = Decimal.parse(value);
        return number != null && isInOrder.test(number.compareTo(new BigDecimal(operand)));
    }

    private static boolean isEqual(String value, String operand, Compare compare) {
        if (Decimal.parse(value) != null && Decimal.parse(operand) != null) {
            return isInOrder(value, operand, order -> order == 0);
        }
        return compare.caseSensitive() ? value.equals(operand) : value.equalsIgnoreCase(operand);
    }
}
