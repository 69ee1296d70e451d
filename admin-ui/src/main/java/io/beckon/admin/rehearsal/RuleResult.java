package io.beckon.admin.rehearsal;

import java.util.List;
import java.util.Map;

/**
 * What became of one rule in one version.
 *
 * @param isOn whether it is enabled there
 * @param visits in how many visits it fired at least once
 * @param offered how many decisions ended in an offer
 * @param heldBack how many did not, by the word for the reason in history
 * @param examples visits to open: first those that match in this version only, each the newest first
 */
public record RuleResult(boolean isOn, int visits, int offered, Map<String, Integer> heldBack, List<Example> examples) {
    /** A visit in which the rule fired. */
    public record Example(String visit, long startedAtMillis, boolean isOnlyHere) {}

    public RuleResult {
        heldBack = Map.copyOf(heldBack);
        examples = List.copyOf(examples);
    }

    /** How many decisions held an offer back. */
    public int heldBackInAll() {
        return heldBack.values().stream().mapToInt(Integer::intValue).sum();
    }
}
