package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.CalendarId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When somebody is there to help.
 *
 * @param openings by day of the week; a moment is open when one of them holds it and the day is not closed
 * @param closedDays holidays
 * @param exceptions days with other hours than those of their weekday, at most 500; a closed day stays closed
 */
public record Calendar(
        CalendarId id,
        String name,
        ZoneId timeZone,
        List<Opening> openings,
        List<LocalDate> closedDays,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ExceptionalDay> exceptions) {
    private static final int FARTHEST_DAYS = 400;
    private static final int MOST_OPENINGS = 100;
    private static final int MOST_DAYS = 500;

    /**
     * A daily span.
     *
     * @param from included
     * @param until not included; 00:00 is the end of the day
     */
    public record Opening(DayOfWeek day, LocalTime from, LocalTime until) {
        public Opening {
            expectOrder(from, until);
        }

        /** The span without its weekday. */
        public Hours hours() {
            return new Hours(from, until);
        }
    }

    /**
     * A span of one day.
     *
     * @param from included
     * @param until not included; 00:00 is the end of the day
     */
    public record Hours(LocalTime from, LocalTime until) {
        public Hours {
            expectOrder(from, until);
        }

        private boolean holds(LocalTime time) {
            boolean endsWithTheDay = until.equals(LocalTime.MIDNIGHT);
            return !time.isBefore(from) && (endsWithTheDay || time.isBefore(until));
        }
    }

    /**
     * A day with other hours than those of its weekday.
     *
     * @param openings its spans, at least one: a day without any is a closed day
     */
    public record ExceptionalDay(LocalDate date, List<Hours> openings) {
        public ExceptionalDay {
            Expect.range("number of openings of the exception on " + date, openings.size(), 1, MOST_OPENINGS);
            openings = List.copyOf(openings);
        }
    }

    public Calendar {
        Expect.text("name of calendar " + id, name, 100);
        Expect.range("number of openings of calendar " + id, openings.size(), 1, MOST_OPENINGS);
        Expect.range("number of closed days of calendar " + id, closedDays.size(), 0, MOST_DAYS);
        Expect.range("number of exceptions of calendar " + id, exceptions.size(), 0, MOST_DAYS);
        openings = List.copyOf(openings);
        closedDays = List.copyOf(closedDays);
        exceptions = List.copyOf(exceptions);
    }

    /** A calendar without exceptions. */
    public Calendar(CalendarId id, String name, ZoneId timeZone, List<Opening> openings, List<LocalDate> closedDays) {
        this(id, name, timeZone, openings, closedDays, List.of());
    }

    /** Whether somebody is there at a moment. */
    public boolean isOpen(Instant at) {
        ZonedDateTime local = at.atZone(timeZone);
        return hoursOn(local.toLocalDate()).anyMatch(hours -> hours.holds(local.toLocalTime()));
    }

    /** When it opens next, within about a year: the first moment that is open and follows one that is not. */
    public Optional<Instant> nextOpening(Instant after) {
        LocalDate today = after.atZone(timeZone).toLocalDate();
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(FARTHEST_DAYS)
                .flatMap(day ->
                        Stream.concat(beginningsOn(day), clockChangesOn(day)).sorted())
                .filter(moment -> moment.isAfter(after) && isOpen(moment) && !isOpen(moment.minusNanos(1)))
                .findFirst();
    }

    /** The spans of a day: those of its exception, else those of its weekday; none of a closed day. */
    public Stream<Hours> hoursOn(LocalDate day) {
        if (closedDays.contains(day)) {
            return Stream.empty();
        }
        List<Hours> others = exceptions.stream()
                .filter(exception -> exception.date().equals(day))
                .flatMap(exception -> exception.openings().stream())
                .toList();
        return others.isEmpty() ? hoursOn(day.getDayOfWeek()) : others.stream();
    }

    /** The spans of a weekday that is neither closed nor an exception. */
    public Stream<Hours> hoursOn(DayOfWeek day) {
        return openings.stream().filter(opening -> opening.day() == day).map(Opening::hours);
    }

    /** A time that the clocks show twice begins twice; one that they skip gives none, see {@link #clockChangesOn}. */
    private Stream<Instant> beginningsOn(LocalDate day) {
        return hoursOn(day)
                .map(hours -> day.atTime(hours.from()))
                .flatMap(local ->
                        timeZone.getRules().getValidOffsets(local).stream().map(local::toInstant));
    }

    /** The clocks may jump into a span, over its beginning or back behind its end. */
    private Stream<Instant> clockChangesOn(LocalDate day) {
        ZoneRules rules = timeZone.getRules();
        Instant begins = day.atStartOfDay(timeZone).toInstant();
        Instant ends = day.plusDays(1).atStartOfDay(timeZone).toInstant();
        return Stream.iterate(
                        Optional.ofNullable(rules.nextTransition(begins.minusNanos(1))),
                        Optional::isPresent,
                        change -> Optional.ofNullable(
                                rules.nextTransition(change.get().getInstant())))
                .map(Optional::get)
                .map(ZoneOffsetTransition::getInstant)
                .takeWhile(change -> change.isBefore(ends));
    }

    private static void expectOrder(LocalTime from, LocalTime until) {
        Expect.that(
                until.equals(LocalTime.MIDNIGHT) || from.isBefore(until),
                "an opening that ends after it begins",
                until);
    }
}
