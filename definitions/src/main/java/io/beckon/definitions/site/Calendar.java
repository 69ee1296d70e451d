package io.beckon.definitions.site;

import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.CalendarId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody is there to help.
 *
 * @param openings by day of the week; a moment is open when one of them holds it and the day is not closed
 * @param closedDays holidays
 */
public record Calendar(
        CalendarId id, String name, ZoneId timeZone, List<Opening> openings, List<LocalDate> closedDays) {
    private static final int FARTHEST_DAYS = 400;

    /**
     * A daily span.
     *
     * @param from included
     * @param until not included; 00:00 is the end of the day
     */
    public record Opening(DayOfWeek day, LocalTime from, LocalTime until) {
        public Opening {
            Expect.that(
                    until.equals(LocalTime.MIDNIGHT) || from.isBefore(until),
                    "an opening that ends after it begins",
                    until);
        }

        private boolean holds(LocalTime time) {
            boolean endsWithTheDay = until.equals(LocalTime.MIDNIGHT);
            return !time.isBefore(from) && (endsWithTheDay || time.isBefore(until));
        }
    }

    public Calendar {
        Expect.text("name of calendar " + id, name, 100);
        Expect.range("number of openings of calendar " + id, openings.size(), 1, 100);
        Expect.range("number of closed days of calendar " + id, closedDays.size(), 0, 500);
        openings = List.copyOf(openings);
        closedDays = List.copyOf(closedDays);
    }

    /** Whether somebody is there at a moment. */
    public boolean isOpen(Instant at) {
        ZonedDateTime local = at.atZone(timeZone);
        return on(local.toLocalDate()).anyMatch(opening -> opening.holds(local.toLocalTime()));
    }

    /** When it opens next, within about a year. */
    public Optional<Instant> nextOpening(Instant after) {
        LocalDate today = after.atZone(timeZone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(FARTHEST_DAYS)
                .flatMap(day -> on(day).map(opening ->
                                day.atTime(opening.from()).atZone(timeZone).toInstant())
                        .sorted())
                .filter(opens -> opens.isAfter(after))
                .findFirst();
    }

    private Stream<Opening> on(LocalDate day) {
        return closedDays.contains(day)
                ? Stream.empty()
                : openings.stream().filter(opening -> opening.day() == day.getDayOfWeek());
    }
}
