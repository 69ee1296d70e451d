package io.beckon.admin.rules;

import io.beckon.definitions.rules.Operator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers on one side of a bound. */
record NumberRange(BigDecimal bound, boolean isUpward, boolean isIncluded) {
    /** The numbers that pass a comparison; null when it does not compare with a number in this way. */
    static @Nullable NumberRange of(Operator operator, List<Operand> operands) {
        return switch (operator) {
            case LESS -> of(operands, false, false);
            case AT_MOST -> of(operands, false, true);
            case GREATER -> of(operands, true, false);
            case AT_LEAST -> of(operands, true, true);
            case EQUALS, NOT, CONTAINS, STARTS_WITH, WILDCARD, REGEX, IN, EXISTS -> null;
        };
    }

    private static @Nullable NumberRange of(List<Operand> operands, boolean isUpward, boolean isIncluded) {
        BigDecimal bound = operands.getFirst().number();
        return bound == null ? null : new NumberRange(bound, isUpward, isIncluded);
    }

    /** Whether the number lies in it; no number does not. */
    boolean holds(@Nullable BigDecimal number) {
        if (number == null) {
            return false;
        }
        int order = number.compareTo(bound);
        return (isUpward ? order > 0 : order < 0) || (isIncluded && order == 0);
    }

    /** Whether all numbers of the other one lie in it. */
    boolean holds(NumberRange other) {
        int order = other.bound.compareTo(bound);
        boolean isFarther = isUpward ? order > 0 : order < 0;
        return isUpward == other.isUpward && (isFarther || (order == 0 && (isIncluded || !other.isIncluded)));
    }

    /** Whether a number lies in both. */
    boolean meets(NumberRange other) {
        if (isUpward == other.isUpward) {
            return true;
        }
        int order = isUpward ? other.bound.compareTo(bound) : bound.compareTo(other.bound);
        return order > 0 || (order == 0 && isIncluded && other.isIncluded);
    }
}
