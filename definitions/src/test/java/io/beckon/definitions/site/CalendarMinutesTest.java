package io.beckon.definitions.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.site.Calendar.ExceptionalDay;
import io.beckon.definitions.site.Calendar.Hours;
import io.beckon.definitions.site.Calendar.Opening;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Holds calendars to a walk over the minutes of five days in whose midst the clocks change. */
class CalendarMinutesTest {
    private static final int MINUTES = 5 * 24 * 60;
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** The clocks change on Sundays: by an hour, by half an hour, and at midnight. */
    enum Change {
        BERLIN_FORWARD("Europe/Berlin", "2026-03-29"),
        BERLIN_BACK("Europe/Berlin", "2026-10-25"),
        LORD_HOWE_FORWARD("Australia/Lord_Howe", "2026-10-04"),
        LORD_HOWE_BACK("Australia/Lord_Howe", "2026-04-05"),
        BEIRUT_FORWARD("Asia/Beirut", "2026-03-29"),
        BEIRUT_BACK("Asia/Beirut", "2026-10-25");

        private final ZoneId zone;
        private final LocalDate day;

        Change(String zone, String day) {
            this.zone = ZoneId.of(zone);
            this.day = LocalDate.parse(day);
        }

        private Instant minute(int minute) {
            return day.minusDays(2).atStartOfDay(zone).toInstant().plusSeconds(60L * minute);
        }
    }

    @Property(tries = 60)
    void isOpenInTheMinutesOfItsSpans(@ForAll Change change, @ForAll Random random) {
        Calendar calendar = anyCalendar(change, random);

        boolean[] open = new boolean[MINUTES];
        IntStream.range(0, MINUTES).forEach(minute -> open[minute] = calendar.isOpen(change.minute(minute)));

        assertThat(open).as("%s", calendar).isEqualTo(walk(calendar, change));
    }

    @Property(tries = 150)
    void opensAtTheFirstMinuteThatIsOpenAfterOneThatIsNot(@ForAll Change change, @ForAll Random random) {
        Calendar calendar = anyCalendar(change, random);
        boolean[] open = walk(calendar, change);
        int after = random.nextInt(MINUTES);

        Instant opens = calendar.nextOpening(change.minute(after)).orElse(Instant.MAX);

        assertThat(opens.isBefore(change.minute(MINUTES)) ? opens : Instant.MAX)
                .as("%s after %s", calendar, change.minute(after))
                .isEqualTo(IntStream.range(after + 1, MINUTES)
                        .filter(minute -> open[minute] && !open[minute - 1])
                        .mapToObj(change::minute)
                        .findFirst()
                        .orElse(Instant.MAX));
    }

    private static boolean[] walk(Calendar calendar, Change change) {
        boolean[] open = new boolean[MINUTES];
        for (int minute = 0; minute < MINUTES; minute++) {
            LocalDateTime shown = LocalDateTime.ofInstant(change.minute(minute), change.zone);
            open[minute] = isOpen(calendar, shown.toLocalDate(), shown.getHour() * 60 + shown.getMinute());
        }
        return open;
    }

    private static boolean isOpen(Calendar calendar, LocalDate day, int minute) {
        for (ExceptionalDay exception : calendar.exceptions()) {
            if (exception.date().equals(day)) {
                return exception.openings().stream().anyMatch(span -> holds(span.from(), span.until(), minute));
            }
        }
        return !calendar.closedDays().contains(day)
                && calendar.openings().stream()
                        .anyMatch(opening ->
                                opening.day() == day.getDayOfWeek() && holds(opening.from(), opening.until(), minute));
    }

    private static boolean holds(LocalTime from, LocalTime until, int minute) {
        int end = until.toSecondOfDay() == 0 ? MINUTES_OF_A_DAY : until.toSecondOfDay() / 60;
        return from.toSecondOfDay() / 60 <= minute && minute < end;
    }

    private static Calendar anyCalendar(Change change, Random random) {
        List<LocalDate> days =
                IntStream.rangeClosed(-2, 2).mapToObj(change.day::plusDays).toList();
        List<LocalDate> closed =
                days.stream().filter(_ -> random.nextInt(6) == 0).toList();
        List<ExceptionalDay> exceptions = days.stream()
                .filter(day -> !closed.contains(day) && random.nextInt(3) == 0)
                .map(day -> new ExceptionalDay(day, anyHours(random)))
                .toList();
        List<Opening> openings = Stream.of(DayOfWeek.values())
                .flatMap(day -> anyHours(random).stream().map(hours -> new Opening(day, hours.from(), hours.until())))
                .toList();
        return new Calendar(CalendarId.of("any"), "Any", change.zone, openings, closed, exceptions);
    }

    /** Often at night, when the clocks change, and up to the end of the day; spans may overlap and meet. */
    private static List<Hours> anyHours(Random random) {
        return Stream.generate(() -> {
                    int from = random.nextInt(random.nextBoolean() ? 24 : MINUTES_OF_A_DAY / 10) * 10;
                    int until = from + 10 * (1 + random.nextInt(12));
                    return new Hours(time(from), time(random.nextInt(8) == 0 ? 0 : until));
                })
                .limit(1 + random.nextInt(3))
                .toList();
    }

    private static LocalTime time(int minute) {
        return minute >= MINUTES_OF_A_DAY ? LocalTime.MIDNIGHT : LocalTime.ofSecondOfDay(60L * minute);
    }
}
