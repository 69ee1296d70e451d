package io.beckon.definitions.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.CategoryId;
import org.jspecify.annotations.Nullable;

/**
 * Which events count. Everything that is given must hold; engagement and chat events count only when {@code event} names them.
 *
 * @param type the event's type
 * @param event the event's name
 * @param category a category the event is in
 * @param where a further condition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Filter(
        @Nullable EventType type,
        @Nullable String event,
        @Nullable CategoryId category,
        @Nullable Condition where) {
    /** Every event that is not an engagement event. */
    public static final Filter ANY = new Filter(null, null, null, null);

    public Filter {
        if (event != null) {
            Expect.text("event name of a filter", event, 64);
        }
        if (where != null) {
            where.comparisons().forEach(compare -> compare.field().expectOfEvent());
        }
    }

    /** Events of this name. */
    public static Filter event(String name) {
        return new Filter(null, name, null, null);
    }

    /** The same filter, restricted to a category. */
    public Filter in(CategoryId wanted) {
        return new Filter(type, event, wanted, where);
    }

    /** The same filter with a further condition in place of the old one. */
    public Filter where(Condition condition) {
        return new Filter(type, event, category, condition);
    }
}
