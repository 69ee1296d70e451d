package io.beckon.engine.rules;

import io.beckon.definitions.ids.EventId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * A rule's pattern was completed.
 *
 * @param atMillis when: the time of the completing event, or the deadline
 * @param firedBy the completing event; of a rule that fires by deadline, the event that opened it
 * @param page the page view of that event, which may have closed meanwhile; absent when the event named none
 */
public record RuleFired(
        RuleId rule,
        long atMillis,
        EventId firedBy,
        @Nullable PageId page) {}
