package io.beckon.admin.rehearsal;

import io.beckon.admin.visits.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a draft would have done in recorded visits, beside what the live version would have done.
 *
 * @param span when the visits that were looked for began
 * @param visits how many visits were rehearsed
 * @param events how many of their events happened again
 * @param dropped how many of their events were about engagements of back then, and did not
 * @param refused how many of their events had no effect, because the engine refused them
 * @param holes what history does not tell
 * @param earliestMillis when the earliest of the visits began; of those that were found when none was rehearsed
 * @param isCut whether earlier visits of the period were left out, because there are too many for one rehearsal
 * @param slots how many desk agents were assumed to be free; absent: enough for everybody
 * @param live the version that is live; absent when none is
 * @param rules those that match in most visits first
 * @param encounters which rules of the draft fired on the same events, the most frequent first
 * @param gaps what the recordings cannot tell about events of the draft
 * @param liveGaps the same of the version that is live; none when nothing is live
 */
public record RehearsalReport(
        Period.Span span,
        int visits,
        int events,
        int dropped,
        Refused refused,
        Holes holes,
        long earliestMillis,
        boolean isCut,
        @Nullable Integer slots,
        @Nullable Integer live,
        List<RuleComparison> rules,
        List<Encounter> encounters,
        List<RecordingGap> gaps,
        List<RecordingGap> liveGaps) {
    /**
     * Events that had no effect: their visit was over by then, or full, or they could not be taken.
     *
     * @param live absent when nothing is live
     */
    public record Refused(int draft, @Nullable Integer live) {
        /** Whether there is one. */
        public boolean isAny() {
            return draft > 0 || (live != null && live > 0);
        }
    }

    /**
     * What history does not tell of the visits that were found.
     *
     * @param events how many events it has counted and does not tell
     * @param visits how many visits were left out because it tells no event of them
     * @param crowdedOut how many visits were left out because there were too many large ones at the same time
     * @param unknownVersions how many visits were recorded by versions that are kept no more
     */
    public record Holes(int events, int visits, int crowdedOut, int unknownVersions) {}

    public RehearsalReport {
        rules = List.copyOf(rules);
        encounters = List.copyOf(encounters);
        gaps = List.copyOf(gaps);
        liveGaps = List.copyOf(liveGaps);
    }
}
