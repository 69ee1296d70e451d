package io.beckon.admin.rules;

import io.beckon.definitions.site.Calendar.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * When a calendar is open, ordered by the beginnings of the spans: day by day, as far as somebody asks. A change of the clocks is exact,
 * as the clocks of a zone are taken apart where they change: between two changes local times lie in a row.
 */
final class OpenSpans implements Iterator<Span> {
    private final OpenDays days;
    private final Span within;
    private final Deque<Span> next = new ArrayDeque<>();
    private Instant changed;
    private Instant changes;
    private ZoneOffset offset;
    private LocalDate day;

    /** Those within a span that is not endless. */
    OpenSpans(OpenDays days, Span within) {
        this.days = days;
        this.within = within;
        this.changed = within.from();
        this.changes = nextChange(changed);
        this.offset = days.clocks().getOffset(changed);
        this.day = dayAt(changed);
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && changed.isBefore(within.until())) {
            readDay();
        }
        return !next.isEmpty();
    }

    @Override
    public Span next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return next.remove();
    }

    /** A day of the week, or the part of it before the clocks change. */
    private void readDay() {
        Span steady = new Span(changed, changes);
        days.hoursOn(day)
                .sorted(Comparator.comparing(Hours::from))
                .map(hours -> steady.meeting(span(hours)))
                .filter(span -> !span.isEmpty())
                .forEach(next::add);
        day = day.plusDays(1);
        if (!at(day, LocalTime.MIDNIGHT).isBefore(changes)) {
            passChange();
        }
    }

    private void passChange() {
        changed = changes;
        changes = nextChange(changed);
        offset = days.clocks().getOffset(changed);
        day = dayAt(changed);
    }

    private Span span(Hours hours) {
        boolean endsWithTheDay = hours.until().equals(LocalTime.MIDNIGHT);
        return new Span(at(day, hours.from()), at(endsWithTheDay ? day.plusDays(1) : day, hours.until()));
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).toInstant(offset);
    }

    private LocalDate dayAt(Instant moment) {
        return LocalDate.ofInstant(moment, offset);
    }

    private Instant nextChange(Instant moment) {
        @Nullable ZoneOffsetTransition change = days.clocks().nextTransition(moment);
        return change == null || within.until().isBefore(change.getInstant()) ? within.until() : change.getInstant();
    }
}
