package io.beckon.admin.rehearsal;

import io.beckon.admin.visits.Period;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.SiteKey;
import org.jspecify.annotations.Nullable;

/**
 * What is to be rehearsed: the draft of a site and what is live, over the visits that began in a period.
 *
 * @param slots how many desk agents are assumed to be free at once; absent: enough for everybody
 */
public record RehearsalOrder(
        SiteKey site, Period period, @Nullable Integer slots) {
    /** More slots than this mean the same as enough. */
    public static final int MOST_SLOTS = 10_000;

    public RehearsalOrder {
        if (slots != null) {
            Expect.range("slots", slots, 0, MOST_SLOTS);
        }
    }
}
