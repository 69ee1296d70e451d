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
 * @param earliestMillis when the earliest of the visits began
 * @param isCut whether earlier visits of the period were left out, because there are too many for one rehearsal
 * @param slots how many desk agents were assumed to be free; absent: enough for everybody
 * @param live the version that is live; absent when none is
 * @param rules those that match in most visits first
 * @param encounters which rules of the draft fired on the same events, the most frequent first
 * @param gaps what the recordings cannot tell about events of the draft
 */
public record RehearsalReport(
        Period.Span span,
        int visits,
        int events,
        int dropped,
        long earliestMillis,
        boolean isCut,
        @Nullable Integer slots,
        @Nullable Integer live,
        List<RuleComparison> rules,
        List<Encounter> encounters,
        List<RecordingGap> gaps) {
    public RehearsalReport {
        rules = List.copyOf(rules);
        encounters = List.copyOf(encounters);
        gaps = List.copyOf(gaps);
    }
}
