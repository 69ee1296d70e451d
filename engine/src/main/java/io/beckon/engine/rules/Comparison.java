package io.beckon.engine.rules;

import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.site.TextMode;
import io.beckon.engine.categorisation.Decimal;
import io.beckon.engine.categorisation.Subject;
import io.beckon.engine.categorisation.TextCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A compiled comparison of a field, whosever field it is. Immutable.
 *
 * @param check what the field's text must pass
 * @param passesAbsent whether a field that is absent passes
 */
public record Comparison(Predicate<Subject> check, boolean passesAbsent) {
    /** Compiles a comparison; an {@link IllegalArgumentException} says what is wrong with it. */
    public static Comparison of(Condition.Compare compare) {
        List<String> operands = compare.operands();
        boolean caseSensitive = compare.caseSensitive();
        return switch (compare.operator()) {
            case EQUALS, IN -> present(Equality.to(operands, caseSensitive)::holds);
            case NOT -> {
                Equality equal = Equality.to(operands, caseSensitive);
                yield new Comparison(subject -> !equal.holds(subject), true);
            }
            case LESS -> number(TextMode.LESS, operands.getFirst());
            case AT_MOST -> number(TextMode.AT_MOST, operands.getFirst());
            case GREATER -> number(TextMode.GREATER, operands.getFirst());
            case AT_LEAST -> number(TextMode.AT_LEAST, operands.getFirst());
            case CONTAINS -> text(TextCheck.contains(operands.getFirst(), caseSensitive));
            case STARTS_WITH -> text(TextCheck.startsWith(operands.getFirst(), caseSensitive));
            case WILDCARD -> text(TextCheck.wildcard(operands.getFirst(), caseSensitive));
            case REGEX -> text(TextCheck.regex(operands.getFirst(), caseSensitive));
            case EXISTS -> present(_ -> true);
        };
    }

    /** Whether the text of the field passes. */
    public boolean passes(@Nullable Subject subject) {
        return subject == null ? passesAbsent : check.test(subject);
    }

    /** An operand that is no number makes a check that nothing passes. */
    private static Comparison number(TextMode mode, String operand) {
        BigDecimal wanted = Decimal.parse(operand);
        return wanted == null ? present(_ -> false) : text(TextCheck.number(mode, wanted));
    }

    private static Comparison text(TextCheck check) {
        return present(check::passes);
    }

    private static Comparison present(Predicate<Subject> check) {
        return new Comparison(check, false);
    }
}
