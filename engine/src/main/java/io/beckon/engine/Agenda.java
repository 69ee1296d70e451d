package io.beckon.engine;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose deadline is next, for whoever holds many visitors and lets their time pass: the earliest first, of equal ones in the order of the
 * visitors' ids.
 *
 * <p>A deadline that moves to a later time keeps its place until that place is reached: most move with every event, and a look too early
 * is cheaper than finding a new place each time. Not safe for threads.
 */
public final class Agenda {
    /** A binary heap: the times, side by side, and whose they are. */
    private long[] times = new long[64];

    /** None is kept behind the last place. */
    private @Nullable Entry[] entries = new Entry[64];

    private int size;

    /** A visitor with a place here. */
    public static final class Entry {
        private final Visitor visitor;
        /** Where the place is that counts; there may be others, of earlier calls. */
        private long lookAtMillis = Long.MAX_VALUE;

        /** The visitor has no place until {@link Agenda#expect} gives him one. */
        public Entry(Visitor visitor) {
            this.visitor = visitor;
        }

        /** The visitor. */
        public Visitor visitor() {
            return visitor;
        }
    }

    /** Takes what the visitor's state says now; to be called after each input that was applied to him. */
    public void expect(Entry entry) {
        long next = entry.visitor.nextDeadlineMillis();
        if (next < entry.lookAtMillis) {
            entry.lookAtMillis = next;
            add(next, entry);
        }
    }

    /** Takes the earliest visitor off of whom something is due before this moment. Whoever lets it happen calls {@link #expect} then. */
    public Optional<Entry> takeDueBefore(long millis) {
        while (size > 0 && times[0] < millis) {
            long atMillis = times[0];
            Entry entry = takeFirst();
            if (entry.lookAtMillis == atMillis) {
                entry.lookAtMillis = Long.MAX_VALUE;
                if (entry.visitor.nextDeadlineMillis() == atMillis) {
                    return Optional.of(entry);
                }
                expect(entry);
            }
        }
        return Optional.empty();
    }

    private void add(long atMillis, Entry entry) {
        if (size == times.length) {
            times = Arrays.copyOf(times, size * 2);
            entries = Arrays.copyOf(entries, size * 2);
        }
        int place = size++;
        while (place > 0 && isBefore(atMillis, entry, parent(place))) {
            move(parent(place), place);
            place = parent(place);
        }
        set(place, atMillis, entry);
    }

    private Entry takeFirst() {
        Entry first = entry(0);
        size--;
        Entry last = entry(size);
        int place = 0;
        int child = firstChild(size, place);
        while (child < size && !isBefore(times[size], last, child)) {
            move(child, place);
            place = child;
            child = firstChild(size, place);
        }
        set(place, times[size], last);
        entries[size] = null;
        return first;
    }

    private Entry entry(int place) {
        return Objects.requireNonNull(entries[place]);
    }

    private static int parent(int place) {
        return (place - 1) >>> 1;
    }

    /** The earlier one of both children. */
    private int firstChild(int end, int place) {
        int left = 2 * place + 1;
        int right = left + 1;
        return right < end && isBefore(times[right], entry(right), left) ? right : left;
    }

    private boolean isBefore(long atMillis, Entry entry, int place) {
        return atMillis == times[place]
                ? entry.visitor.id().compareTo(entry(place).visitor.id()) < 0
                : atMillis < times[place];
    }

    private void move(int from, int to) {
        set(to, times[from], entry(from));
    }

    private void set(int place, long atMillis, Entry entry) {
        times[place] = atMillis;
        entries[place] = entry;
    }
}
