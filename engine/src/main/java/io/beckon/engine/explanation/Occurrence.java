package io.beckon.engine.explanation;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.engine.categorisation.CategorisedEvent;
import org.jspecify.annotations.Nullable;

/** One step of a visit, as far as it matters to rules. Times never go back. */
public sealed interface Occurrence {
    /** An event that was not seen before was accepted, and came in time for the rules. */
    record Accepted(CategorisedEvent categorised) implements Occurrence {}

    /** A page view ended; an event that names it later begins another. */
    record PageClosed(PageId page, long atMillis) implements Occurrence {}

    /** The rule's last firing came to nothing: it may fire again in the visit, and in this page view. */
    record Forgiven(RuleId rule, @Nullable PageId page) implements Occurrence {}

    /** All events up to this time have been accepted, and the clock shows it. */
    record TimePassed(long untilMillis) implements Occurrence {}

    /** The clock shows this. What is due by then may have happened, but nothing tells of it. */
    record ClockShows(long nowMillis) implements Occurrence {}
}
