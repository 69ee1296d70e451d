package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import org.jspecify.annotations.Nullable;

/**
 * Limits on offers to one visitor; absent: no limit. An offer counts when it is granted.
 *
 * @param perPageView offers in one page view
 * @param perVisit offers in one visit
 * @param perDay offers in one day of the site's time zone
 * @param perVisitor offers ever
 * @param afterAcceptedMillis silence after an accepted offer
 * @param afterRejectedMillis silence after a rejected offer
 * @param afterIgnoredMillis silence after an offer that was shown and not answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Caps(
        @Nullable Integer perPageView,
        @Nullable Integer perVisit,
        @Nullable Integer perDay,
        @Nullable Integer perVisitor,
        @Nullable Long afterAcceptedMillis,
        @Nullable Long afterRejectedMillis,
        @Nullable Long afterIgnoredMillis) {
    public static final Caps NONE = new Caps(null, null, null, null, null, null, null);

    public Caps {
        expectCount("offers per page view", perPageView);
        expectCount("offers per visit", perVisit);
        expectCount("offers per day", perDay);
        expectCount("offers per visitor", perVisitor);
        expectMillis("silence after acceptance", afterAcceptedMillis);
        expectMillis("silence after rejection", afterRejectedMillis);
        expectMillis("silence after ignoring", afterIgnoredMillis);
    }

    private static void expectCount(String what, @Nullable Integer count) {
        if (count != null) {
            Expect.range(what, count, 0, 1000);
        }
    }

    private static void expectMillis(String what, @Nullable Long millis) {
        if (millis != null) {
            Expect.range(what, millis, 0, 366L * 86_400_000);
        }
    }
}
