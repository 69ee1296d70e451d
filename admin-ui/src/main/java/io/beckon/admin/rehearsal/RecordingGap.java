package io.beckon.admin.rehearsal;

import java.util.List;

/**
 * What the recordings cannot tell about an event that a version defines or its rules wait for.
 *
 * @param event its name
 * @param visits how many visits cannot tell it as it should be, as far as that is known; 0 where the kind says it
 * @param rules the names of the rules that wait for it
 */
public record RecordingGap(String event, Kind kind, int visits, List<String> rules) {
    /** What is missing. */
    public enum Kind {
        /** No version that recorded visits defined it: there are no recordings yet. */
        NEW,
        /** Some of the visits were recorded by versions that did not define it, whether it happened in others or not. */
        PARTLY_NEW,
        /** In some of the visits it was recorded as another version defines it. */
        REDEFINED,
        /** A rule waits for it, and all versions that are known could have recorded it, but it did not happen in the period. */
        SILENT,
        /** It is about engagements, and a rehearsal has nobody who answers them. */
        UNANSWERED
    }

    public RecordingGap {
        rules = List.copyOf(rules);
    }
}
