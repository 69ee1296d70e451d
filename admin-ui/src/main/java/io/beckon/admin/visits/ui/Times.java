package io.beckon.admin.visits.ui;

import io.beckon.admin.words.Moments;
import io.beckon.admin.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Says times in a language and in the zone of a site. */
final class Times {
    private final Words texts;
    private final ZoneId zone;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter minute;
    private final Moments moments;
    private final DateTimeFormatter full;

    Times(Words texts, Locale locale, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
        this.minute = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone);
        this.moments = new Moments(locale, zone);
        this.full = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
    }

    ZoneId zone() {
        return zone;
    }

    /** The time of day to the second. */
    String clock(long atMillis) {
        return Moments.say(clock, Instant.ofEpochMilli(atMillis));
    }

    /** Day and minute; the day is left out when it is today. */
    String moment(long atMillis, Instant now) {
        Instant at = Instant.ofEpochMilli(atMillis);
        boolean isToday = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(now, zone));
        return isToday ? texts.say("visits.time.today", Moments.say(minute, at)) : moment(atMillis);
    }

    /** Day and minute. */
    String moment(long atMillis) {
        return moments.of(Instant.ofEpochMilli(atMillis));
    }

    /** Everything: weekday, day, second, zone. */
    String full(long atMillis) {
        return Moments.say(full, Instant.ofEpochMilli(atMillis)) + " (" + zone.getId() + ")";
    }

    /** How long ago it was. */
    String ago(long atMillis, Instant now) {
        long minutes = Duration.between(Instant.ofEpochMilli(atMillis), now).toMinutes();
        if (minutes < 1) {
            return texts.say("visits.time.now");
        }
        if (minutes < 60) {
            return texts.say("visits.time.minutes-ago", minutes);
        }
        long hours = minutes / 60;
        return hours < 24 ? texts.say("visits.time.hours-ago", hours) : texts.say("visits.time.days-ago", hours / 24);
    }

    /** How long something took, in its two largest units. */
    String duration(long millis) {
        Duration duration = Duration.ofMillis(Math.max(0, millis));
        if (duration.toDays() > 0) {
            return texts.say("visits.time.days", duration.toDays(), duration.toHoursPart());
        }
        if (duration.toHours() > 0) {
            return texts.say("visits.time.hours", duration.toHours(), duration.toMinutesPart());
        }
        if (duration.toMinutes() > 0) {
            return texts.say("visits.time.minutes", duration.toMinutes(), duration.toSecondsPart());
        }
        return texts.say("visits.time.seconds", duration.toSeconds());
    }

    /** How far into a visit something happened, as on a stop-watch. */
    static String into(long startMillis, long atMillis) {
        Duration into = Duration.ofMillis(Math.max(0, atMillis - startMillis));
        return into.toHours() > 0
                ? String.format(
                        Locale.ROOT, "+%d:%02d:%02d", into.toHours(), into.toMinutesPart(), into.toSecondsPart())
                : String.format(Locale.ROOT, "+%d:%02d", into.toMinutes(), into.toSecondsPart());
    }
}
