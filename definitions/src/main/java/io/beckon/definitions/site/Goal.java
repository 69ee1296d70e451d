package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * What an engagement should lead to.
 *
 * @param event the name of the event that reaches the goal
 * @param value the numeric key in the event's data that is its worth
 * @param attributionDays how long after an engagement the goal still counts for it, 1 to 90
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Goal(
        GoalId id, String name, String event, @Nullable String value, int attributionDays) {
    public Goal {
        Expect.text("name of goal " + id, name, 100);
        Expect.text("event of goal " + id, event, 64);
        Expect.range("attributionDays of goal " + id, attributionDays, 1, 90);
    }
}
