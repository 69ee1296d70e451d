package io.beckon.engine.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.categorisation.Subject;
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
        Comparison comparison = Comparison.of(compare);
        Predicate<Subject> check = comparison.check();
        boolean passesAbsent = comparison.passesAbsent();
        return reading -> {
            @Nullable Subject subject = reading.subject(field);
            return subject == null ? passesAbsent : check.test(subject);
        };
    }
}
