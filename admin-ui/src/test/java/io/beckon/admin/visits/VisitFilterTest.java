package io.beckon.admin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.VisitResult;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.VisitorId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisitFilterTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void comesBackFromItsUrl() {
        VisitFilter all = new VisitFilter(
                new Period.Days(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 3)),
                VisitorId.of("visitor-1"),
                "anna & bert",
                RuleId.of("help"),
                VisitResult.HELD_BACK,
                "AddToCart");

        assertThat(VisitFilter.parse(all.parameters())).isEqualTo(all);
        assertThat(VisitFilter.parse(Map.of())).isEqualTo(VisitFilter.USUAL);
        assertThat(VisitFilter.USUAL.parameters()).isEmpty();
        for (Period.Preset preset : Period.Preset.values()) {
            VisitFilter filter = VisitFilter.USUAL.withPeriod(preset);
            assertThat(VisitFilter.parse(filter.parameters())).isEqualTo(filter);
        }
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        Map<String, String> nonsense = Map.of(
                "period",
                "tomorrow",
                "from",
                "2026-11-03",
                "to",
                "2026-11-01",
                "rule",
                "../x",
                "result",
                "won",
                "visitor",
                " ");

        assertThat(VisitFilter.parse(nonsense)).isEqualTo(VisitFilter.USUAL);
    }

    @Test
    void countsDaysInTheZoneOfTheSite() {
        Instant now = Instant.parse("2026-10-25T22:30:00Z");

        Period.Span today = Period.Preset.TODAY.span(BERLIN, now);
        Period.Span yesterday = Period.Preset.YESTERDAY.span(BERLIN, now);
        Period.Span day = new Period.Days(LocalDate.of(2026, 10, 25), LocalDate.of(2026, 10, 25)).span(BERLIN, now);

        assertThat(List.of(instant(today.fromMillis()), instant(yesterday.fromMillis()), instant(yesterday.toMillis())))
                .containsExactly("2026-10-24T22:00:00Z", "2026-10-23T22:00:00Z", "2026-10-24T22:00:00Z");
        assertThat(today.toMillis()).isNull();
        assertThat(instant(day.toMillis())).as("a day of 25 hours").isEqualTo("2026-10-25T23:00:00Z");
    }

    private static String instant(Long millis) {
        return Instant.ofEpochMilli(millis).toString();
    }
}
