package io.beckon.admin.calendars;

import io.beckon.admin.words.Moments;
import io.beckon.admin.words.Words;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Calendar.Hours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says opening hours in words. */
public final class CalendarWords {
    private final Words texts;
    private final Locale language;
    private final DateTimeFormatter time;

    public CalendarWords(Words texts, Locale language) {
        this.texts = texts;
        this.language = language;
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language);
    }

    /** The name of a weekday. */
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language);
    }

    /** The week in one line; days in a row with the same hours are said once. Closed days of the week are left out. */
    public String week(Calendar calendar) {
        List<String> said = new ArrayList<>();
        List<DayOfWeek> days = List.of(DayOfWeek.values());
        int first = 0;
        while (first < days.size()) {
            String hours = hours(calendar, days.get(first));
            int last = first;
            while (last + 1 < days.size() && hours(calendar, days.get(last + 1)).equals(hours)) {
                last++;
            }
            if (!hours.isEmpty()) {
                said.add(days(days.get(first), days.get(last)) + " " + hours);
            }
            first = last + 1;
        }
        return String.join("; ", said);
    }

    /** Whether it is open at a moment, and when it opens next. */
    public String at(Calendar calendar, Instant now) {
        String key = calendar.isOpen(now) ? "calendars.now.open" : "calendars.now.closed";
        return calendar.nextOpening(now)
                .map(opens -> opens.atZone(calendar.timeZone()).toLocalDateTime())
                .map(opens -> texts.say(key, Moments.inFull(opens, language)))
                .orElseGet(() -> texts.say(key + "-on"));
    }

    private String days(DayOfWeek first, DayOfWeek last) {
        return first == last ? shortly(first) : shortly(first) + "–" + shortly(last);
    }

    private String shortly(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language);
    }

    private String hours(Calendar calendar, DayOfWeek day) {
        return calendar.hoursOn(day)
                .sorted(Comparator.comparing(Hours::from))
                .map(hours -> say(hours.from()) + "–" + say(hours.until()))
                .collect(Collectors.joining(", "));
    }

    private String say(LocalTime at) {
        return Moments.say(time, at);
    }
}
