package io.beckon.admin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Calendar.ExceptionalDay;
import io.beckon.definitions.site.Calendar.Hours;
import io.beckon.definitions.site.Calendar.Opening;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Schedule;
import io.beckon.definitions.site.Site;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Opening hours of different time zones meet exactly where both are open at a moment. */
class OpeningHoursTest {
    /** In March 2027 the clocks change in New York, Berlin and, by half an hour, soon on Lord Howe; in Kathmandu they are 15 minutes off. */
    private static final List<String> ZONES = List.of(
            "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Etc/UTC");

    private static final Instant FROM = Instant.parse("2027-03-08T00:00:00Z");
    private static final int WEEKS = 4;
    private static final int CASES = 500;
    private static final int QUARTERS_OF_A_WEEK = 7 * 24 * 4;

    @Test
    void meetWhereBothAreOpen() {
        IntStream.range(0, CASES).forEach(OpeningHoursTest::assertMeeting);
    }

    private static void assertMeeting(int seed) {
        Random random = new Random(seed);
        Calendar one = anyCalendar("one", random);
        Calendar other = anyCalendar("other", random);
        Schedule dates = anyDates(random);

        boolean isMet = overlaps(one, other, dates);

        assertThat(isMet)
                .as("%s and %s within %s", one, other, dates)
                .isEqualTo(quarters(dates).anyMatch(at -> one.isOpen(at) && other.isOpen(at)));
    }

    @Test
    void areTriedWhereTheyMeetAndWhereTheyDoNot() {
        assertThat(IntStream.range(0, CASES).mapToObj(seed -> {
                    Random random = new Random(seed);
                    return overlaps(anyCalendar("one", random), anyCalendar("other", random), anyDates(random));
                }))
                .contains(true, false);
    }

    @Test
    void ofAMorningInBerlinMeetNoMorningInNewYork() {
        Calendar berlin = monday("Europe/Berlin", "08:00", "12:00");

        assertThat(overlaps(berlin, monday("America/New_York", "08:00", "12:00"), null))
                .isFalse();
        assertThat(overlaps(berlin, monday("America/New_York", "06:45", "12:00"), null))
                .as("in the weeks when only one of them has summer time, it is five hours earlier there")
                .isTrue();
        assertThat(overlaps(berlin, monday("America/New_York", "07:00", "12:00"), null))
                .isFalse();
    }

    @Test
    void ofAHolidayMeetTheWeekAfterTheLastOne() {
        List<LocalDate> mondays = Stream.iterate(LocalDate.parse("2026-01-05"), day -> day.plusWeeks(1))
                .limit(500)
                .toList();
        Calendar closed = new Calendar(
                CalendarId.of("closed"),
                "Closed",
                ZoneId.of("Europe/Berlin"),
                monday("Etc/UTC", "08:00", "12:00").openings(),
                mondays);

        assertThat(overlaps(closed, monday("Etc/UTC", "08:00", "12:00"), null)).isTrue();
        assertThat(overlaps(
                        closed,
                        monday("Etc/UTC", "08:00", "12:00"),
                        new Schedule(null, Instant.parse("2035-01-01T00:00:00Z"))))
                .isFalse();
    }

    @Test
    void ofAnExceptionMeetWhereTheWeekdaysDoNot() {
        Calendar morning = monday("Europe/Berlin", "08:00", "12:00");
        Calendar afternoon = monday("Etc/UTC", "12:00", "16:00");
        Hours longer = new Hours(LocalTime.parse("08:00"), LocalTime.parse("15:00"));
        Calendar once = new Calendar(
                CalendarId.of("once"),
                "Once",
                morning.timeZone(),
                morning.openings(),
                List.of(),
                List.of(new ExceptionalDay(LocalDate.parse("2031-03-03"), List.of(longer))));

        assertThat(overlaps(morning, afternoon, null)).isFalse();
        assertThat(overlaps(once, afternoon, null)).isTrue();
        assertThat(overlaps(once, afternoon, new Schedule(null, Instant.parse("2031-03-01T00:00:00Z"))))
                .isFalse();
    }

    private static boolean overlaps(Calendar one, Calendar other, @Nullable Schedule dates) {
        Site shop = ExampleShop.site();
        Site site = new Site(
                shop.format(),
                shop.key(),
                shop.name(),
                shop.settings(),
                List.of(),
                List.of(),
                shop.categories(),
                List.of(),
                shop.offers(),
                List.of(one, other),
                List.of(),
                List.of());
        return new Timing(site, GroupSteps.NOW).overlaps(rule(one, dates), rule(other, null));
    }

    private static Stream<Instant> quarters(Schedule dates) {
        return IntStream.range(0, WEEKS * QUARTERS_OF_A_WEEK)
                .mapToObj(quarter -> FROM.plus(Duration.ofMinutes(15L * quarter)))
                .filter(dates::holds);
    }

    private static Schedule anyDates(Random random) {
        int first = random.nextInt(WEEKS * QUARTERS_OF_A_WEEK - 1);
        int last = first + 1 + random.nextInt(WEEKS * QUARTERS_OF_A_WEEK - first - 1);
        return new Schedule(FROM.plus(Duration.ofMinutes(15L * first)), FROM.plus(Duration.ofMinutes(15L * last)));
    }

    private static Calendar anyCalendar(String id, Random random) {
        List<Opening> openings = Stream.generate(() -> anyOpening(random))
                .limit(1 + random.nextInt(4))
                .toList();
        List<LocalDate> closed = Stream.generate(
                        () -> LocalDate.parse("2027-03-08").plusDays(random.nextInt(28)))
                .limit(random.nextInt(8))
                .toList();
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        List<ExceptionalDay> exceptions = IntStream.range(0, WEEKS * 7)
                .filter(_ -> random.nextInt(6) == 0)
                .mapToObj(LocalDate.parse("2027-03-08")::plusDays)
                .map(day -> new ExceptionalDay(day, List.of(anyOpening(random).hours())))
                .toList();
        return new Calendar(CalendarId.of(id), id, zone, openings, closed, exceptions);
    }

    /** Often a Sunday night, when clocks change. */
    private static Opening anyOpening(Random random) {
        DayOfWeek day = random.nextBoolean() ? DayOfWeek.SUNDAY : DayOfWeek.of(1 + random.nextInt(7));
        int from = random.nextInt(random.nextBoolean() ? 16 : 95);
        int until = Math.min(96, from + 1 + random.nextInt(8));
        return new Opening(day, quarter(from), quarter(until % 96));
    }

    private static LocalTime quarter(int number) {
        return LocalTime.of(number / 4, 15 * (number % 4));
    }

    private static Calendar monday(String zone, String from, String until) {
        Opening opening = new Opening(DayOfWeek.MONDAY, LocalTime.parse(from), LocalTime.parse(until));
        return new Calendar(
                CalendarId.of(zone.replace('/', '-').replace('_', '-').toLowerCase(Locale.ROOT)),
                zone,
                ZoneId.of(zone),
                List.of(opening),
                List.of());
    }

    private static Rule rule(Calendar calendar, @Nullable Schedule dates) {
        return new Rule(
                RuleId.of("rule"),
                "A rule",
                true,
                1,
                null,
                Map.of(),
                "",
                Repeat.ONCE_PER_VISIT,
                calendar.id(),
                dates,
                Caps.NONE,
                ExampleShop.site().rules().getFirst().offer());
    }
}
