package io.beckon.definitions.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.beckon.definitions.rules.DecisionOutcome;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What was decided about one firing of a rule.
 *
 * @param visitId the visit; absent where the visit is the resource asked for
 * @param firedAt when the pattern completed
 * @param firedBy the ids of the events that completed it
 * @param reason the first step that refused; absent when offered
 * @param facts what the deciding step looked at
 * @param offer the id of the offer
 */
public record DecisionEntry(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String visitId,
        String id,
        RuleEntry rule,
        long firedAt,
        List<String> firedBy,
        long decidedAt,
        DecisionOutcome outcome,
        @Nullable String reason,
        Map<String, JsonNode> facts,
        @Nullable String offer,
        @Nullable String engagementId,
        int version) {
    /** The rule that fired. */
    public record RuleEntry(String id, String name) {}

    public DecisionEntry {
        firedBy = List.copyOf(firedBy);
        facts = Map.copyOf(facts);
    }
}
