package io.beckon.admin.rehearsal;

import java.util.HashMap;
import java.util.Map;

/** What history has told of the visits that were found: of which there were events, and which events it owes. */
final class Told {
    /** Stands for the events of a visit for which there was no room. */
    static final int LEFT_OUT = -1;

    private final Map<Integer, Integer> versions = new HashMap<>();
    private int visits;
    private int leftOut;
    private int silent;
    private int missing;
    private long earliestMillis = Long.MAX_VALUE;

    void add(RecordedVisit visit, int events) {
        if (events == LEFT_OUT) {
            leftOut++;
            return;
        }
        missing += Math.max(0, visit.events() - events);
        if (events == 0) {
            silent++;
            return;
        }
        visits++;
        versions.merge(visit.version(), 1, Integer::sum);
        earliestMillis = Math.min(earliestMillis, visit.startedAtMillis());
    }

    /** How many of the visits that happened once more each version has recorded. */
    Map<Integer, Integer> versions() {
        return Map.copyOf(versions);
    }

    /** How many visits happened once more. */
    int visits() {
        return visits;
    }

    /** How many did not, because there were too many large ones at the same time. */
    int leftOut() {
        return leftOut;
    }

    /** How many did not, because history tells no event of them. */
    int silent() {
        return silent;
    }

    /** How many events history has counted and does not tell. */
    int missing() {
        return missing;
    }

    /** When the first of those that happened once more began. */
    long earliestMillis() {
        return earliestMillis;
    }
}
