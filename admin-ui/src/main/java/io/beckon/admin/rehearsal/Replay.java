package io.beckon.admin.rehearsal;

import io.beckon.admin.rehearsal.RecordedVisits.Page;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;

/**
 * The events of recorded visits once more, in the order of (server time, line). They are read page by page, the visits that began first
 * at first, and told as soon as no visit that is still to be read can have an earlier one: only what goes on at the same time is held.
 * One replay per instance.
 */
final class Replay {
    /** How many bytes of events may be held at once; visits that do not fit beside those are left out. */
    static final long MOST_HELD_BYTES = 64 << 20;

    private final Reader reader;
    private final Retries retries;
    private final long mostHeldBytes;
    private final PriorityQueue<Held> held =
            new PriorityQueue<>(Comparator.comparingLong(Held::atMillis).thenComparingLong(Held::number));
    private long heldBytes;
    private long most;
    private long read;

    /** Where the events are. */
    @FunctionalInterface
    interface Reader {
        /** Reads the events of these visits, visit by visit, a line of JSON for each. */
        void read(Page page, Consumer<String> line);
    }

    /** An event that waits for its turn. */
    private record Held(RecordedEvent event, long number, int bytes) {
        long atMillis() {
            return event.serverTimestamp();
        }
    }

    Replay(Reader reader, Retries retries, long mostHeldBytes) {
        this.reader = reader;
        this.retries = retries;
        this.mostHeldBytes = mostHeldBytes;
    }

    /** Tells every event; in the end, what became of the visits. Throws {@link RuntimeFailure} when a line is none of an event. */
    Told play(List<Page> newestFirst, Consumer<RecordedEvent> listener) {
        Told told = new Told();
        for (int i = newestFirst.size() - 1; i >= 0; i--) {
            read(newestFirst.get(i), told);
            long until = i == 0
                    ? Long.MAX_VALUE
                    : newestFirst.get(i - 1).visits().getLast().startedAtMillis();
            tellBefore(until, listener);
        }
        return told;
    }

    /** How many events were held at once. */
    long most() {
        return most;
    }

    private void read(Page page, Told told) {
        PageReading reading = new PageReading(page, mostHeldBytes, this::hold);
        retries.read(() -> {
            reading.begin();
            reader.read(page, line -> reading.take(event(line), line.length()));
        });
        reading.end(told);
    }

    /** Holds all events of a visit, or none when they are too many bytes. */
    private boolean hold(List<RecordedEvent> visit, long bytes) {
        if (heldBytes + bytes > mostHeldBytes) {
            return false;
        }
        int each = (int) (bytes / visit.size());
        for (RecordedEvent event : visit) {
            held.add(new Held(event, read++, each));
            heldBytes += each;
        }
        most = Math.max(most, held.size());
        return true;
    }

    private void tellBefore(long untilMillis, Consumer<RecordedEvent> listener) {
        Held next = held.peek();
        while (next != null && next.atMillis() < untilMillis) {
            held.remove();
            heldBytes -= next.bytes();
            listener.accept(next.event());
            next = held.peek();
        }
    }

    private static RecordedEvent event(String line) {
        try {
            return Json.read(line, RecordedEvent.class);
        } catch (UnreadableJson e) {
            throw new RuntimeFailure(
                    RuntimeFailure.Kind.UNEXPECTED, "Expected recorded events, but got others: " + e.problem(), e);
        }
    }
}
