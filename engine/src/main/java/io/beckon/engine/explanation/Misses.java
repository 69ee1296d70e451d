package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Filter;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.rules.EventTest;
import java.util.ArrayList;
import java.util.List;

/** Finds out for what an event did not pass a filter, condition by condition. */
final class Misses {
    private final CategoryIndex categories;
    private final CategorisedEvent categorised;

    private Misses(CategoryIndex categories, CategorisedEvent categorised) {
        this.categories = categories;
        this.categorised = categorised;
    }

    /** What an event of the wanted name lacks; empty when it passes. */
    static List<Miss> of(Filter filter, CategorisedEvent categorised, CategoryIndex categories) {
        Misses misses = new Misses(categories, categorised);
        List<Miss> found = new ArrayList<>();
        if (filter.type() != null && filter.type() != categorised.event().type()) {
            found.add(new Miss.Type(filter.type()));
        }
        if (filter.category() != null) {
            found.addAll(misses.of(new Condition.InCategory(filter.category()), true));
        }
        if (filter.where() != null) {
            found.addAll(misses.of(filter.where(), true));
        }
        return found;
    }

    /** Why the condition is not as wanted: does not hold, or does. */
    private List<Miss> of(Condition condition, boolean wanted) {
        return switch (condition) {
            case Condition.All(List<Condition> parts) -> wanted ? every(parts, true) : some(parts, false);
            case Condition.Any(List<Condition> parts) -> wanted ? some(parts, true) : every(parts, false);
            case Condition.None(List<Condition> parts) -> wanted ? every(parts, false) : some(parts, true);
            case Condition.InCategory in -> holds(in) == wanted ? List.of() : List.of(category(in, wanted));
            case Condition.Compare compare -> holds(compare) == wanted ? List.of() : List.of(compared(compare, wanted));
        };
    }

    /** Every part had to be as wanted. */
    private List<Miss> every(List<Condition> parts, boolean wanted) {
        return parts.stream().flatMap(part -> of(part, wanted).stream()).toList();
    }

    /** One part had to be as wanted. */
    private List<Miss> some(List<Condition> parts, boolean wanted) {
        List<List<Miss>> misses = parts.stream().map(part -> of(part, wanted)).toList();
        if (misses.stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        List<Miss> all = misses.stream().flatMap(List::stream).toList();
        return all.size() == 1 ? all : List.of(new Miss.Alternatives(all));
    }

    private boolean holds(Condition condition) {
        return EventTest.of(condition, categories).passes(categorised);
    }

    private static Miss category(Condition.InCategory condition, boolean wanted) {
        return new Miss.Category(condition.category(), !wanted);
    }

    private Miss compared(Condition.Compare compare, boolean wanted) {
        return new Miss.Compared(compare, !wanted, categorised.event().text(compare.field()));
    }
}
