package io.beckon.engine.rules;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Steps that look at the same events, each with what remains to be checked. */
final class StepList {
    private int[] codes = {};
    private @Nullable EventCheck[] checks = {};

    void add(int code, @Nullable EventCheck check) {
        int size = codes.length;
        codes = Arrays.copyOf(codes, size + 1);
        checks = Arrays.copyOf(checks, size + 1);
        codes[size] = code;
        checks[size] = check;
    }

    void collect(Reading reading, PassedSteps passed) {
        for (int i = 0; i < codes.length; i++) {
            collect(i, reading, passed);
        }
    }

    void collect(int i, Reading reading, PassedSteps passed) {
        EventCheck check = checks[i];
        if (check == null || check.passes(reading)) {
            passed.add(codes[i]);
        }
    }

    int size() {
        return codes.length;
    }
}
