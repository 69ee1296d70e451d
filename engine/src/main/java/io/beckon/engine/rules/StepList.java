package io.beckon.engine.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps of all rules side by side, each with what remains to be checked. */
final class StepList {
    /** Set in the code of a step of which something remains to be checked; the checks of the others are never looked at. */
    private static final int IS_CHECKED = 1 << 31;

    private final int[] codes;
    private final @Nullable EventCheck[] checks;

    StepList(List<Step> steps) {
        codes = steps.stream().mapToInt(StepList::code).toArray();
        checks = steps.stream().map(Step::check).toArray(EventCheck[]::new);
    }

    /** Adds those of the steps from one place to another that the event passes. */
    void collect(int from, int to, Reading reading, PassedSteps passed) {
        for (int i = from; i < to; i++) {
            int code = codes[i];
            if (code >= 0) {
                passed.add(code);
            } else if (passes(i, reading)) {
                passed.add(code & ~IS_CHECKED);
            }
        }
    }

    private boolean passes(int step, Reading reading) {
        EventCheck check = checks[step];
        return check == null || check.passes(reading);
    }

    private static int code(Step step) {
        return step.check() == null ? step.code() : step.code() | IS_CHECKED;
    }
}
