package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fires when its deadline passes unanswered.
 *
 * @param rule the rule's number
 * @param event the event that opened the deadline
 * @param page the page view of that event, absent when it named none
 * @param isPageOpen whether that page view has not closed since
 */
record Awaited(
        int rule,
        long deadlineMillis,
        EventId event,
        @Nullable PageId page,
        boolean isPageOpen) {
    /** Deadlines in order, and those of one moment in the order of the rules. */
    boolean isBefore(Awaited other) {
        return deadlineMillis < other.deadlineMillis || (deadlineMillis == other.deadlineMillis && rule < other.rule);
    }

    /** Whether it is awaited because of an event in this page view, or in none. Asked of all that is awaited: texts are compared at once. */
    boolean isOf(@Nullable PageId pageView) {
        return page == null
                ? pageView == null
                : pageView != null && page.value().equals(pageView.value());
    }

    /** The same after the page view has closed. */
    Awaited withPageClosed() {
        return new Awaited(rule, deadlineMillis, event, page, false);
    }
}
