package io.beckon.definitions.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.CalendarId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
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
                .contains(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(hours.isOpen(Instant.parse("2026-03-29T00:59:59Z"))).isFalse();
        assertThat(hours.isOpen(Instant.parse("2026-03-29T01:00:00Z"))).isTrue();
    }

    @Test
    void opensTwiceWhenTheClocksGoBack() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");

        assertThat(hours.nextOpening(Instant.parse("2026-10-24T22:30:00Z"))).contains(first);
        assertThat(hours.isOpen(Instant.parse("2026-10-25T01:00:00Z"))).isFalse();
        assertThat(hours.nextOpening(first)).contains(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void doesNotOpenWhereOneSpanGoesOnAsAnother() {
        Calendar always = new Calendar(
                CalendarId.of("always"),
                "Always",
                ZoneId.of("Europe/Berlin"),
                Stream.of(DayOfWeek.values())
                        .map(day -> new Calendar.Opening(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                        .toList(),
                List.of());

        assertThat(always.isOpen(Instant.parse("2026-03-02T07:00:00Z"))).isTrue();
        assertThat(always.nextOpening(Instant.parse("2026-03-02T07:00:00Z"))).isEmpty();
    }

    @Test
    void hasTheHoursOfAnExceptionInsteadOfThoseOfItsWeekday() {
        Calendar withEve = with(exception("2026-03-02", "09:00", "10:00"));

        assertThat(withEve.isOpen(Instant.parse("2026-03-02T07:30:00Z"))).isFalse();
        assertThat(withEve.isOpen(Instant.parse("2026-03-02T08:00:00Z"))).isTrue();
        assertThat(withEve.isOpen(Instant.parse("2026-03-02T09:00:00Z"))).isFalse();
        assertThat(withEve.isOpen(Instant.parse("2026-03-09T07:30:00Z"))).isTrue();
    }

    @Test
    void opensOnAnExceptionWhoseWeekdayHasNoHours() {
        Calendar withTuesday = with(exception("2026-03-03", "08:00", "14:00"));

        assertThat(withTuesday.nextOpening(Instant.parse("2026-03-02T18:00:00Z")))
                .contains(Instant.parse("2026-03-03T07:00:00Z"));
    }

    @Test
    void refusesAnExceptionWithoutHours() {
        assertThatThrownBy(() -> new Calendar.ExceptionalDay(LocalDate.of(2026, 12, 24), List.of()))
                .hasMessageContaining("openings of the exception on 2026-12-24");
    }

    @Test
    void refusesAnExceptionThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> exception("2026-12-24", "14:00", "08:00"))
                .hasMessageContaining("an opening that ends after it begins");
    }

    @Test
    void refusesMoreThanFiveHundredExceptions() {
        Calendar.ExceptionalDay[] days = Stream.iterate(LocalDate.of(2026, 1, 1), day -> day.plusDays(1))
                .limit(501)
                .map(day -> exception(day.toString(), "08:00", "14:00"))
                .toArray(Calendar.ExceptionalDay[]::new);

        assertThatThrownBy(() -> with(days)).hasMessageContaining("exceptions of calendar hours from 0 to 500");
    }

    @Test
    void keepsItsTextWithoutExceptions() {
        assertThat(Json.pretty(hours)).doesNotContain("exceptions");
        assertThat(Json.read(Json.pretty(hours), Calendar.class)).isEqualTo(hours);
    }

    @Test
    void isReadWithItsExceptions() {
        String json = Json.pretty(hours).replace("\"closedDays\"", """
                "exceptions": [{"date": "2026-12-24", "openings": [{"from": "08:00:00", "until": "14:00:00"}]}],
                "closedDays\"""");

        Calendar read = Json.read(json, Calendar.class);

        assertThat(read).isEqualTo(with(exception("2026-12-24", "08:00", "14:00")));
        assertThat(Json.read(Json.pretty(read), Calendar.class)).isEqualTo(read);
    }

    private Calendar with(Calendar.ExceptionalDay... exceptions) {
        return new Calendar(
                hours.id(), hours.name(), hours.timeZone(), hours.openings(), hours.closedDays(), List.of(exceptions));
    }

    private static Calendar.ExceptionalDay exception(String date, String from, String until) {
        return new Calendar.ExceptionalDay(
                LocalDate.parse(date), List.of(new Calendar.Hours(LocalTime.parse(from), LocalTime.parse(until))));
    }

    private static Calendar.Opening opening(DayOfWeek day, String from, String until) {
        return new Calendar.Opening(day, LocalTime.parse(from), LocalTime.parse(until));
    }
}
