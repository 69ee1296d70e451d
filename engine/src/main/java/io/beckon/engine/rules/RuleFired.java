package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A rule's pattern was completed.
 *
 * @param atMillis when: the time of the completing event, or the deadline of an absence
 * @param firedBy the completing event; for an absence the event that was not followed
 * @param page the page view of that event, which may have closed meanwhile; absent when the event named none
 */
public record RuleFired(
        RuleId rule,
        long atMillis,
        EventId firedBy,
        @Nullable PageId page) {}
