package io.beckon.engine.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A compiled filter, split into what an index can look up and what remains to be checked.
 *
 * @param event the name that events must have
 * @param category the number of a category that events must be in, or {@link #ANY_CATEGORY}
 * @param rest what remains
 */
record SelectedEvents(
        @Nullable String event, int category, @Nullable EventCheck rest) {
    static final int ANY_CATEGORY = -1;

    static SelectedEvents by(Filter filter, Conditions conditions) {
        CategoryId category = filter.category();
        List<EventCheck> checks = new ArrayList<>();
        if (filter.type() != null) {
            EventType type = filter.type();
            checks.add(reading -> reading.event().type() == type);
        }
        for (Condition condition : mustHold(filter.where())) {
            if (category == null && condition instanceof Condition.InCategory(CategoryId wanted)) {
                category = wanted;
            } else {
                checks.add(conditions.compile(condition));
            }
        }
        int number = category == null ? ANY_CATEGORY : conditions.category(category);
        return new SelectedEvents(filter.event(), number, merge(checks));
    }

    /** The same events, if they are also in the category; for steps that an index looks up by something else. */
    @Nullable
    EventCheck restWithCategory() {
        if (category == ANY_CATEGORY) {
            return rest;
        }
        EventCheck inCategory = reading -> reading.categories().contains(category);
        return rest == null ? inCategory : Conditions.all(inCategory, rest);
    }

    private static List<Condition> mustHold(@Nullable Condition where) {
        return switch (where) {
            case null -> List.of();
            case Condition.All(List<Condition> parts) -> parts;
            case Condition one -> List.of(one);
        };
    }

    private static @Nullable EventCheck merge(List<EventCheck> checks) {
        return switch (checks.size()) {
            case 0 -> null;
            case 1 -> checks.getFirst();
            default -> Conditions.all(checks.toArray(EventCheck[]::new));
        };
    }
}
