package io.beckon.engine.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps side by side, each with what remains to be checked. */
final class StepList {
    private final int[] codes;
    /** None at all when nothing remains to be checked of any step. */
    private final @Nullable EventCheck[] checks;

    StepList(List<Step> steps) {
        codes = steps.stream().mapToInt(Step::code).toArray();
        boolean hasChecks = steps.stream().anyMatch(step -> step.check() != null);
        checks = hasChecks ? steps.stream().map(Step::check).toArray(EventCheck[]::new) : new EventCheck[0];
    }

    /** Adds those of the steps from one place to another that the event passes. */
    void collect(int from, int to, Reading reading, PassedSteps passed) {
        for (int i = from; i < to; i++) {
            EventCheck check = checks.length == 0 ? null : checks[i];
            if (check == null || check.passes(reading)) {
                passed.add(codes[i]);
            }
        }
    }

    int size() {
        return codes.length;
    }
}
