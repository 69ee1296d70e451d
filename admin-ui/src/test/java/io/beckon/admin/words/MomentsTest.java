package io.beckon.admin.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final Instant EVENING = Instant.parse("2026-03-01T19:04:05Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void saysThemInTheZoneOfTheSite() {
        assertThat(new Moments(Locale.GERMANY, BERLIN).of(EVENING)).isEqualTo("01.03.2026, 20:04");
        assertThat(new Moments(Locale.GERMANY, BERLIN).toTheSecond(EVENING)).isEqualTo("01.03.2026, 20:04:05");
    }

    @Test
    void usesOnlySpacesThatEveryFontHas() {
        assertThat(new Moments(Locale.US, BERLIN).of(EVENING)).isEqualTo("Mar 1, 2026, 8:04 PM");
        assertThat(Moments.inFull(LocalDateTime.of(2026, 12, 24, 21, 30), Locale.ENGLISH))
                .isEqualTo("Thursday, December 24, 2026, 9:30 PM");
    }
}
