package io.beckon.admin.rehearsal;

import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.UnreadableJson;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Recorded events, in the order of (server time, line). */
public sealed interface Recording {
    /** How many problems are told at most. */
    int MOST_PROBLEMS = 20;

    /** Events that can be rehearsed. */
    final class Events implements Recording {
        private final List<RecordedEvent> events;

        private Events(List<RecordedEvent> events) {
            this.events = List.copyOf(events);
        }

        List<RecordedEvent> events() {
            return events;
        }

        /** How many there are. */
        public int count() {
            return events.size();
        }
    }

    /** Some lines are no events; the first problems. */
    record Unreadable(List<Problem> problems) implements Recording {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /** The recording that these lines of NDJSON hold; blank lines do not count. */
    static Recording parse(List<String> lines) {
        List<RecordedEvent> events = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < lines.size() && problems.size() < MOST_PROBLEMS; i++) {
            if (!lines.get(i).isBlank()) {
                parse(lines.get(i), i + 1, events, problems);
            }
        }
        return problems.isEmpty() ? of(events) : new Unreadable(problems);
    }

    /** The recording of these events, of which those of the same time stay in their order. */
    static Events of(List<RecordedEvent> events) {
        return new Events(events.stream()
                .sorted(Comparator.comparingLong(RecordedEvent::serverTimestamp))
                .toList());
    }

    private static void parse(String line, int number, List<RecordedEvent> events, List<Problem> problems) {
        try {
            events.add(Json.read(line, RecordedEvent.class));
        } catch (UnreadableJson e) {
            problems.add(new Problem(
                    "line " + number + e.problem().path(), e.problem().message()));
        }
    }
}
