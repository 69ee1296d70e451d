package io.beckon.engine.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.site.TextMode;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.categorisation.Decimal;
import io.beckon.engine.categorisation.Subject;
import io.beckon.engine.categorisation.TextCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compiles conditions; an {@link IllegalArgumentException} says what is wrong with one. */
final class Conditions {
    private final CategoryIndex categories;
    private final Fields fields;

    Conditions(CategoryIndex categories, Fields fields) {
        this.categories = categories;
        this.fields = fields;
    }

    EventCheck compile(Condition condition) {
        return compile(condition, 1);
    }

    /** The number of a category that must exist. */
    int category(CategoryId id) {
        int number = categories.number(id);
        if (number == CategoryIndex.UNKNOWN) {
            throw new IllegalArgumentException("Expected an existing category, but '" + id + "' is not defined.");
        }
        return number;
    }

    private EventCheck compile(Condition condition, int depth) {
        if (depth > Condition.DEEPEST) {
            throw new IllegalArgumentException(
                    "Expected conditions at most " + Condition.DEEPEST + " deep, but one is deeper. Split the rule.");
        }
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> all(compile(parts, depth));
            case Condition.Any(List<Condition> parts) -> any(compile(parts, depth));
            case Condition.None(List<Condition> parts) -> {
                EventCheck any = any(compile(parts, depth));
                yield reading -> !any.passes(reading);
            }
            case Condition.InCategory(CategoryId id) -> {
                int category = category(id);
                yield reading -> reading.categories().contains(category);
            }
            case Condition.Compare compare -> compare(compare);
        };
    }

    private EventCheck[] compile(List<Condition> parts, int depth) {
        return parts.stream().map(part -> compile(part, depth + 1)).toArray(EventCheck[]::new);
    }

    /** Passes when every check passes. */
    static EventCheck all(EventCheck... checks) {
        return reading -> {
            for (EventCheck check : checks) {
                if (!check.passes(reading)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static EventCheck any(EventCheck... checks) {
        return reading -> {
            for (EventCheck check : checks) {
                if (check.passes(reading)) {
                    return true;
                }
            }
            return false;
        };
    }

    private EventCheck compare(Condition.Compare compare) {
        int field = fields.number(compare.field());
        List<String> operands = compare.operands();
        boolean caseSensitive = compare.caseSensitive();
        return switch (compare.operator()) {
            case EQUALS, IN -> present(field, Equality.to(operands, caseSensitive)::holds);
            case NOT -> {
                EventCheck equal = present(field, Equality.to(operands, caseSensitive)::holds);
                yield reading -> !equal.passes(reading);
            }
            case LESS -> number(field, TextMode.LESS, operands.getFirst());
            case AT_MOST -> number(field, TextMode.AT_MOST, operands.getFirst());
            case GREATER -> number(field, TextMode.GREATER, operands.getFirst());
            case AT_LEAST -> number(field, TextMode.AT_LEAST, operands.getFirst());
            case CONTAINS -> text(field, TextCheck.contains(operands.getFirst(), caseSensitive));
            case STARTS_WITH -> text(field, TextCheck.startsWith(operands.getFirst(), caseSensitive));
            case WILDCARD -> text(field, TextCheck.wildcard(operands.getFirst(), caseSensitive));
            case REGEX -> text(field, TextCheck.regex(operands.getFirst(), caseSensitive));
            case EXISTS -> present(field, _ -> true);
        };
    }

    /** An operand that is no number makes a check that nothing passes. */
    private static EventCheck number(int field, TextMode mode, String operand) {
        BigDecimal wanted = Decimal.parse(operand);
        return wanted == null ? _ -> false : text(field, TextCheck.number(mode, wanted));
    }

    private static EventCheck text(int field, TextCheck check) {
        return present(field, check::passes);
    }

    private static EventCheck present(int field, Predicate<Subject> check) {
        return reading -> {
            @Nullable Subject subject = reading.subject(field);
            return subject != null && check.test(subject);
        };
    }
}
