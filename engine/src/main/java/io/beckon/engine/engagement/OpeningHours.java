package io.beckon.engine.engagement;

import io.beckon.definitions.site.Calendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A calendar, ready to be asked. */
final class OpeningHours {
    private static final int FARTHEST_DAYS = 400;

    private final String name;
    private final ZoneId zone;
    private final List<Calendar.Opening> openings;
    private final Set<LocalDate> closedDays;

    private OpeningHours(String name, ZoneId zone, List<Calendar.Opening> openings, Set<LocalDate> closedDays) {
        this.name = name;
        this.zone = zone;
        this.openings = openings;
        this.closedDays = closedDays;
    }

    static OpeningHours of(Calendar calendar) {
        List<Calendar.Opening> sorted = calendar.openings().stream()
                .sorted(Comparator.comparing(Calendar.Opening::from))
                .toList();
        return new OpeningHours(calendar.id().value(), calendar.timeZone(), sorted, Set.copyOf(calendar.closedDays()));
    }

    /** The calendar's id. */
    String name() {
        return name;
    }

    boolean isOpen(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return on(local.toLocalDate()).anyMatch(opening -> holds(opening, local.toLocalTime()));
    }

    /** When it opens next, within about a year. */
    Optional<Instant> nextOpening(Instant after) {
        LocalDate today = after.atZone(zone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(FARTHEST_DAYS)
                .flatMap(day -> on(day).map(opening ->
                        day.atTime(opening.from()).atZone(zone).toInstant()))
                .filter(opens -> opens.isAfter(after))
                .findFirst();
    }

    private Stream<Calendar.Opening> on(LocalDate day) {
        return closedDays.contains(day)
                ? Stream.empty()
                : openings.stream().filter(opening -> opening.day() == day.getDayOfWeek());
    }

    private static boolean holds(Calendar.Opening opening, LocalTime time) {
        boolean endsWithTheDay = opening.until().equals(LocalTime.MIDNIGHT);
        return !time.isBefore(opening.from()) && (endsWithTheDay || time.isBefore(opening.until()));
    }
}
