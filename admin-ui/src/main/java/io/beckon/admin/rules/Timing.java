package io.beckon.admin.rules;

import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Calendar.Opening;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Schedule;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the dates and the opening hours of two rules ever meet. In doubt they do: between time zones, and on holidays. */
final class Timing {
    private Timing() {}

    static boolean overlaps(Site site, Rule one, Rule other) {
        return overlaps(one.schedule(), other.schedule())
                && (one.calendar() == null
                        || other.calendar() == null
                        || overlaps(calendar(site, one.calendar()), calendar(site, other.calendar())));
    }

    private static boolean overlaps(@Nullable Schedule one, @Nullable Schedule other) {
        return one == null || other == null || (beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one));
    }

    private static boolean beginsBeforeEnd(Schedule one, Schedule other) {
        Instant from = one.from();
        Instant until = other.until();
        return from == null || until == null || from.isBefore(until);
    }

    private static Optional<Calendar> calendar(Site site, @Nullable CalendarId id) {
        return site.calendars().stream()
                .filter(calendar -> calendar.id().equals(id))
                .findFirst();
    }

    private static boolean overlaps(Optional<Calendar> one, Optional<Calendar> other) {
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().timeZone().equals(other.get().timeZone())) {
            return true;
        }
        return one.get().openings().stream()
                .anyMatch(opening -> other.get().openings().stream()
                        .anyMatch(further -> opening.day() == further.day()
                                && opening.from().isBefore(end(further))
                                && further.from().isBefore(end(opening))));
    }

    private static LocalTime end(Opening opening) {
        return opening.until().equals(LocalTime.MIDNIGHT) ? LocalTime.MAX : opening.until();
    }
}
