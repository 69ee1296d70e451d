package io.beckon.admin.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.words.BundleWords;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Calendar.ExceptionalDay;
import io.beckon.definitions.site.Calendar.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CalendarWordsTest {
    private static final Calendar SERVICE = ExampleShop.site().calendars().getFirst();

    private final CalendarWords german = new CalendarWords(BundleWords.GERMAN, Locale.GERMANY);

    @Test
    void saysDaysWithTheSameHoursOnce() {
        assertThat(german.week(SERVICE)).startsWith("Mo–Fr 08:00–20:00");
    }

    @Test
    void saysThatItIsOpenAndWhenItOpensNext() {
        assertThat(german.at(SERVICE, Instant.parse("2026-11-23T10:00:00Z")))
                .startsWith("Jetzt geöffnet. Nächste Öffnung: Dienstag, 24. November 2026")
                .endsWith("08:00.");
    }

    @Test
    void saysWhenAnExceptionOpens() {
        Hours late = new Hours(LocalTime.of(11, 30), LocalTime.of(14, 0));
        Calendar eve = new Calendar(
                SERVICE.id(),
                SERVICE.name(),
                SERVICE.timeZone(),
                SERVICE.openings(),
                SERVICE.closedDays(),
                List.of(new ExceptionalDay(LocalDate.of(2026, 12, 24), List.of(late))));

        assertThat(german.at(eve, Instant.parse("2026-12-24T08:00:00Z")))
                .startsWith("Jetzt geschlossen. Nächste Öffnung: Donnerstag, 24. Dezember 2026")
                .endsWith("11:30.");
    }
}
