package io.beckon.admin.rehearsal;

import io.beckon.definitions.wire.SystemEvents;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts the events of a recording, and remembers the names of those that matter to the versions. */
final class Heard {
    private final Set<String> awaited = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private int count;
    private int again;
    private int dropped;

    Heard(List<RehearsedVersion> versions) {
        versions.forEach(version -> awaited.addAll(Gaps.names(version)));
    }

    void hear(RecordedEvent event) {
        count++;
        again += event.happensAgain() ? 1 : 0;
        dropped += SystemEvents.isEngagement(event.name()) ? 1 : 0;
        if (awaited.contains(event.name())) {
            names.add(event.name());
        }
    }

    /** How many there were. */
    int count() {
        return count;
    }

    /** How many of them happened once more. */
    int again() {
        return again;
    }

    /** How many of them were about engagements of back then. */
    int dropped() {
        return dropped;
    }

    /** Which of the names that the versions know there were. */
    Set<String> names() {
        return Set.copyOf(names);
    }
}
