package io.beckon.admin.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Filter;
import java.util.ArrayList;
import java.util.List;

/** A condition of which that is read once which is asked for again with every other condition. */
sealed interface Clause {
    /** Every one holds. */
    record All(List<Clause> parts) implements Clause {}

    /** At least one holds. */
    record Any(List<Clause> parts) implements Clause {}

    /** Not one holds. */
    record None(List<Clause> parts) implements Clause {}

    /** The event is in the category. */
    record InCategory(CategoryId category) implements Clause {}

    /** A field compares with operands. */
    record Compares(Comparison comparison) implements Clause {}

    static Clause of(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> new All(of(parts));
            case Condition.Any(var parts) -> new Any(of(parts));
            case Condition.None(var parts) -> new None(of(parts));
            case Condition.InCategory(var category) -> new InCategory(category);
            case Condition.Compare compare -> new Compares(Comparison.of(compare));
        };
    }

    private static List<Clause> of(List<Condition> conditions) {
        return conditions.stream().map(Clause::of).toList();
    }

    /** Everything that must hold for an event that passes the filter, beyond its name and type. */
    static List<Clause> of(Filter filter) {
        List<Clause> clauses = new ArrayList<>();
        if (filter.category() != null) {
            clauses.add(new InCategory(filter.category()));
        }
        if (filter.where() != null) {
            clauses.add(of(filter.where()));
        }
        return List.copyOf(clauses);
    }
}
