package io.beckon.admin.publishing.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says moments in a language and in the zone of a site. */
final class Moments {
    private final DateTimeFormatter format;

    Moments(Locale language, ZoneId zone) {
        format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(zone);
    }

    /** Day and minute. */
    String of(Instant moment) {
        return format.format(moment);
    }
}
