package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.rules.EventTest;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a pattern waits for.
 *
 * @param search what must be found as well
 */
record Wanted(Filter filter, Pattern.@Nullable Search search, EventTest test, CategoryIndex categories) {
    /** A step of the pattern that has this filter. */
    static Wanted of(Filter filter, Pattern pattern, CategoryIndex categories) {
        return pattern instanceof Pattern.Search search
                ? new Wanted(filter, search, EventTest.of(search, categories), categories)
                : new Wanted(filter, null, EventTest.of(filter, categories), categories);
    }

    Progress.Step told(@Nullable Event metBy, @Nullable NearMiss nearest) {
        return new Progress.Step(filter, search, metBy, nearest);
    }

    boolean passes(CategorisedEvent event) {
        return test.passes(event);
    }

    /** Whether the event is one that the filter means by name, or may mean when it names none: what the visitor did, or his shop. */
    boolean isCalledFor(Event event) {
        String name = event.name();
        boolean isOurs = event.source() == Source.SERVER && SystemEvents.isSystem(name);
        return filter.event() == null
                ? !isOurs && !SystemEvents.isEngagement(name)
                : filter.event().equals(name);
    }

    /** Whether an event that lacks this came near enough to be told: by name; when the filter names none, by type and all but one thing. */
    boolean isNear(List<Miss> misses) {
        boolean isNearly = misses.size() <= 1 && misses.stream().noneMatch(Miss.Type.class::isInstance);
        return filter.event() != null || isNearly;
    }

    /** What the event lacks; empty when it passes. */
    List<Miss> misses(CategorisedEvent event) {
        List<Miss> misses = new ArrayList<>(Misses.of(filter, event, categories));
        if (search != null && misses.isEmpty() && !passes(event)) {
            misses.add(new Miss.Text(search, event.event().text(search.field())));
        }
        return misses;
    }
}
