package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.categorisation.CategorisedEvent;

/** One step of a random visit. */
sealed interface Happening {
    /** An event is accepted. */
    record Occurs(CategorisedEvent categorised) implements Happening {}

    /** A page view ends; an event that names it later begins another. */
    record PageCloses(PageId page, long atMillis) implements Happening {}

    /** What fired in this page view came to nothing: every rule may fire again, there and in the visit. */
    record IsForgiven(PageId page) implements Happening {}

    /** All events up to this time have been accepted, and the clock shows it. */
    record TimePasses(long untilMillis) implements Happening {}
}
