package io.beckon.definitions.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CalendarId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private final Calendar hours = new Calendar(
            CalendarId.of("hours"),
            "Hours",
            ZoneId.of("Europe/Berlin"),
            List.of(
                    opening(DayOfWeek.MONDAY, "13:00", "18:00"),
                    opening(DayOfWeek.MONDAY, "08:00", "12:00"),
                    opening(DayOfWeek.SATURDAY, "22:00", "00:00"),
                    opening(DayOfWeek.SUNDAY, "02:30", "04:00")),
            List.of(LocalDate.of(2026, 4, 6)));

    @Test
    void isOpenFromTheFirstMomentToBeforeTheLast() {
        assertThat(hours.isOpen(Instant.parse("2026-03-02T06:59:59Z"))).isFalse();
        assertThat(hours.isOpen(Instant.parse("2026-03-02T07:00:00Z"))).isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-03-02T10:59:59Z"))).isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-03-02T11:00:00Z"))).isFalse();
    }

    @Test
    void lastsUntilTheEndOfTheDayWhenItEndsAtMidnight() {
        assertThat(hours.isOpen(Instant.parse("2026-03-07T22:59:59Z"))).isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-03-07T23:00:00Z"))).isFalse();
    }

    @Test
    void knowsWhenItOpensNext() {
        assertThat(hours.nextOpening(Instant.parse("2026-03-02T07:00:00Z")))
                .contains(Instant.parse("2026-03-02T12:00:00Z"));
        assertThat(hours.nextOpening(Instant.parse("2026-03-02T18:00:00Z")))
                .contains(Instant.parse("2026-03-07T21:00:00Z"));
    }

    @Test
    void skipsClosedDays() {
        assertThat(hours.isOpen(Instant.parse("2026-04-06T08:00:00Z"))).isFalse();
        assertThat(hours.nextOpening(Instant.parse("2026-04-05T12:00:00Z")))
                .contains(Instant.parse("2026-04-11T20:00:00Z"));
    }

    @Test
    void opensAfterTheGapWhenTheClocksGoForward() {
        assertThat(hours.nextOpening(Instant.parse("2026-03-28T23:30:00Z")))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
        assertThat(hours.isOpen(Instant.parse("2026-03-29T01:30:00Z"))).isTrue();
    }

    private static Calendar.Opening opening(DayOfWeek day, String from, String until) {
        return new Calendar.Opening(day, LocalTime.parse(from), LocalTime.parse(until));
    }
}
