package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.BusinessEventId;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An event that matters to the business, and how the browser notices it.
 *
 * @param name what it is called on the wire; no system name
 * @param pages only on pages where one of these tags matches ({@code url}, {@code host}, {@code path}, {@code title}, {@code
 *     language}, {@code referrer}); empty: on every page
 * @param condition checked when the triggers are armed
 * @param triggers all must have happened, in any order, since the page view began or the event was last sent; empty: the site pushes
 *     the event itself
 * @param postcondition checked when the triggers have happened, before the event is sent
 * @param values at most 30
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BusinessEvent(
        BusinessEventId id,
        String name,
        List<Tag> pages,
        @Nullable PageCondition condition,
        List<Trigger> triggers,
        @Nullable PageCondition postcondition,
        List<EventValue> values) {
    public static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");

    public BusinessEvent {
        Expect.shape("name of business event " + id, NAME, name);
        Expect.that(!SystemEvents.isSystem(name), "a name that no system event has", name);
        Expect.range("number of triggers of " + id, triggers.size(), 0, 5);
        Expect.range("number of values of " + id, values.size(), 0, 30);
        Expect.range("number of page tags of " + id, pages.size(), 0, 20);
        pages.forEach(tag -> Expect.that(
                !tag.field().isData(), "a page field in " + id, tag.field().name()));
        pages = List.copyOf(pages);
        triggers = List.copyOf(triggers);
        values = List.copyOf(values);
    }
}
