package io.beckon.admin.rehearsal;

import java.util.List;

/**
 * What the recordings cannot tell about an event that the draft defines or its rules wait for.
 *
 * @param event its name
 * @param rules the names of the draft's rules that wait for it
 */
public record RecordingGap(String event, Kind kind, List<String> rules) {
    /** What is missing. */
    public enum Kind {
        /** The live version does not define it: there are no recordings yet. */
        NEW,
        /** It was recorded as another version defines it. */
        REDEFINED,
        /** A rule waits for it, and it could have been recorded, but did not happen in the period. */
        SILENT,
        /** It is about engagements, and a rehearsal has nobody who answers them. */
        UNANSWERED
    }

    public RecordingGap {
        rules = List.copyOf(rules);
    }
}
