package io.beckon.admin.rules;

import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Calendar.ExceptionalDay;
import io.beckon.definitions.site.Calendar.Hours;
import java.time.LocalDate;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a calendar, read once: it may have a thousand that are not like their weekday.
 *
 * @param ofItsOwn the hours of those days; none of a closed one
 */
record OpenDays(Calendar calendar, SortedMap<LocalDate, List<Hours>> ofItsOwn) {
    static OpenDays of(Calendar calendar) {
        SortedMap<LocalDate, List<Hours>> ofItsOwn = new TreeMap<>();
        Stream.concat(
                        calendar.closedDays().stream(),
                        calendar.exceptions().stream().map(ExceptionalDay::date))
                .forEach(day -> ofItsOwn.computeIfAbsent(
                        day, own -> calendar.hoursOn(own).toList()));
        return new OpenDays(calendar, ofItsOwn);
    }

    Stream<Hours> hoursOn(LocalDate day) {
        List<Hours> own = ofItsOwn.get(day);
        return own == null ? calendar.hoursOn(day.getDayOfWeek()) : own.stream();
    }

    /** After it every day is like its weekday; absent when all are. */
    @Nullable
    LocalDate lastOfItsOwn() {
        return ofItsOwn.isEmpty() ? null : ofItsOwn.lastKey();
    }

    ZoneRules clocks() {
        return calendar.timeZone().getRules();
    }
}
