package io.beckon.admin.words;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Says moments in a language and in the zone of a site, with spaces that every font has. */
public final class Moments {
    private static final char NARROW_SPACE = '\u202F';

    private final DateTimeFormatter minute;
    private final DateTimeFormatter second;

    public Moments(Locale language, ZoneId zone) {
        minute = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language)
                .withZone(zone);
        second = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(language)
                .withZone(zone);
    }

    /** Day and minute. */
    public String of(Instant moment) {
        return say(minute, moment);
    }

    /** Day, minute and second. */
    public String toTheSecond(Instant moment) {
        return say(second, moment);
    }

    /** Day with its weekday, and minute, of a time that is in the zone of the site already. */
    public static String inFull(LocalDateTime time, Locale language) {
        return say(
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .withLocale(language),
                time);
    }

    /** In another format, with spaces that every font has. */
    public static String say(DateTimeFormatter format, TemporalAccessor moment) {
        return format.format(moment).replace(NARROW_SPACE, ' ');
    }
}
