package io.beckon.admin.rules;

import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Schedule;
import io.beckon.definitions.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether the dates and the opening hours of two rules ever meet from some moment on. Calendars are laid side by side, each by the clocks
 * of its own zone, until two years after the last holiday or exception: by then there was every kind of week, with each change of the
 * clocks. What begins later than in {@link #FARTHEST} is in doubt and counts as meeting; holidays and exceptions beyond it are not waited
 * for.
 */
final class Timing {
    private static final Duration FARTHEST = Duration.ofDays(30 * 366);
    private static final Duration EVERY_WEEK = Duration.ofDays(2 * 366);

    private final Instant now;
    private final Span always;
    private final Map<CalendarId, OpenDays> calendars;
    private final Map<CalendarPair, Boolean> known = new HashMap<>();

    /** The same calendars within the same dates meet or do not, whichever the rules are. */
    private record CalendarPair(CalendarId one, CalendarId other, Span dates) {}

    Timing(Site site, Instant now) {
        this.now = now;
        this.always = new Span(now, Instant.MAX);
        this.calendars =
                site.calendars().stream().collect(Collectors.toMap(Calendar::id, OpenDays::of, (first, _) -> first));
    }

    boolean overlaps(Rule one, Rule other) {
        Span dates = dates(one.schedule()).meeting(dates(other.schedule()));
        if (dates.isEmpty()) {
            return false;
        }
        CalendarId first = one.calendar() == null ? other.calendar() : one.calendar();
        CalendarId second = other.calendar() == null ? first : other.calendar();
        return first == null
                || second == null
                || dates.from().isAfter(now.plus(FARTHEST))
                || (areOpenAtOnce(first, second, always) && areOpenAtOnce(first, second, dates));
    }

    /** Asked for ever first: rules may have as many dates as there are rules, and the longest search is that which finds nothing. */
    private boolean areOpenAtOnce(CalendarId one, CalendarId other, Span dates) {
        return known.computeIfAbsent(new CalendarPair(one, other, dates), this::areOpenAtOnce);
    }

    private Span dates(@Nullable Schedule schedule) {
        Instant from = schedule == null || schedule.from() == null ? now : schedule.from();
        Instant until = schedule == null || schedule.until() == null ? Instant.MAX : schedule.until();
        return new Span(from.isBefore(now) ? now : from, until);
    }

    private boolean areOpenAtOnce(CalendarPair pair) {
        OpenDays one = calendars.get(pair.one);
        OpenDays other = calendars.get(pair.other);
        if (one == null || other == null) {
            return true;
        }
        Span looked = pair.dates.meeting(new Span(pair.dates.from(), enough(pair.dates.from(), one, other)));
        return areOpenAtOnce(new OpenSpans(one, looked), new OpenSpans(other, looked));
    }

    /** Of two spans that do not meet, the one that ends first meets none of those that come later on the other side. */
    private static boolean areOpenAtOnce(OpenSpans first, OpenSpans second) {
        @Nullable Span one = after(first);
        @Nullable Span other = after(second);
        while (one != null && other != null) {
            if (!one.meeting(other).isEmpty()) {
                return true;
            }
            if (one.until().isBefore(other.until())) {
                one = after(first);
            } else {
                other = after(second);
            }
        }
        return false;
    }

    private static @Nullable Span after(OpenSpans spans) {
        return spans.hasNext() ? spans.next() : null;
    }

    private Instant enough(Instant from, OpenDays one, OpenDays other) {
        Instant farthest = now.plus(FARTHEST);
        Instant lastOwn = Stream.of(one, other)
                .map(OpenDays::lastOfItsOwn)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                .filter(from::isBefore)
                .orElse(from);
        return (lastOwn.isBefore(farthest) ? lastOwn : farthest).plus(EVERY_WEEK);
    }
}
