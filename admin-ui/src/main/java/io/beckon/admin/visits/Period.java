package io.beckon.admin.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** When visits began, in days of the site's time zone. */
public sealed interface Period {
    /** The span of time, as seen now. */
    Span span(ZoneId zone, Instant now);

    /** Periods that move with the clock. */
    enum Preset implements Period {
        TODAY("today"),
        YESTERDAY("yesterday"),
        LAST_7_DAYS("7-days"),
        LAST_30_DAYS("30-days"),
        EVER("ever");

        private final String text;

        Preset(String text) {
            this.text = text;
        }

        /** The word in a URL. */
        public String text() {
            return text;
        }

        @Override
        public Span span(ZoneId zone, Instant now) {
            LocalDate today = LocalDate.ofInstant(now, zone);
            return switch (this) {
                case TODAY -> Span.since(today, zone);
                case YESTERDAY -> Span.of(today.minusDays(1), today, zone);
                case LAST_7_DAYS -> Span.since(today.minusDays(6), zone);
                case LAST_30_DAYS -> Span.since(today.minusDays(29), zone);
                case EVER -> Span.EVER;
            };
        }
    }

    /** These days, the first and the last included. */
    record Days(LocalDate from, LocalDate to) implements Period {
        public Days {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "Expected days in their order, but " + to + " is before " + from + ".");
            }
        }

        @Override
        public Span span(ZoneId zone, Instant now) {
            return Span.of(from, to.plusDays(1), zone);
        }
    }

    /**
     * A span of time; what is absent does not restrict.
     *
     * @param toMillis the first moment that is not in it
     */
    record Span(@Nullable Long fromMillis, @Nullable Long toMillis) {
        static final Span EVER = new Span(null, null);

        static Span of(LocalDate from, LocalDate before, ZoneId zone) {
            return new Span(begin(from, zone), begin(before, zone));
        }

        static Span since(LocalDate from, ZoneId zone) {
            return new Span(begin(from, zone), null);
        }

        private static long begin(LocalDate day, ZoneId zone) {
            return day.atStartOfDay(zone).toInstant().toEpochMilli();
        }
    }
}
