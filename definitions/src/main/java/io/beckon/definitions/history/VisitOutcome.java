package io.beckon.definitions.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a visit so far, in short.
 *
 * @param rules the rules that fired, in the order in which they were first decided about
 * @param engagements what was offered, oldest first
 */
public record VisitOutcome(List<FiredRule> rules, List<EngagementResult> engagements) {
    /**
     * A rule that fired.
     *
     * @param name its name in the version that judges the visit
     * @param offered how often that led to an offer
     * @param heldBack how often it did not
     */
    public record FiredRule(String id, String name, long offered, long heldBack) {}

    /** How far an engagement came, and how it ended; the words are those of {@link EngagementEntry}. */
    public record EngagementResult(
            String id, String status, @Nullable String disposition) {}

    public VisitOutcome {
        rules = List.copyOf(rules);
        engagements = List.copyOf(engagements);
    }
}
