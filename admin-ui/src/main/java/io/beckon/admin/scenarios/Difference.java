package io.beckon.admin.scenarios;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.site.Scenario.Expected;
import java.util.List;
import java.util.Optional;

/** The first place at which decisions are others than a scenario says. */
public sealed interface Difference {
    /** The rule did not fire there. */
    record Missing(Expected expected) implements Difference {}

    /** The rule fired there, but something else was decided. */
    record Otherwise(Expected expected, DecisionEntry actual) implements Difference {}

    /** The rule fired there, and nothing or something else was expected first. */
    record Unexpected(DecisionEntry actual) implements Difference {}

    /** The first difference; empty when there is none. */
    static Optional<Difference> between(List<Expected> expected, List<DecisionEntry> actual) {
        for (int place = 0; place < Math.max(expected.size(), actual.size()); place++) {
            if (place == expected.size()) {
                return Optional.of(new Unexpected(actual.get(place)));
            }
            Expected wanted = expected.get(place);
            List<DecisionEntry> rest = actual.subList(Math.min(place, actual.size()), actual.size());
            if (rest.stream().noneMatch(made -> isSameFiring(wanted, made))) {
                return Optional.of(new Missing(wanted));
            }
            DecisionEntry made = actual.get(place);
            if (!isSameFiring(wanted, made)) {
                return Optional.of(new Unexpected(made));
            }
            if (!isSameDecision(wanted, made)) {
                return Optional.of(new Otherwise(wanted, made));
            }
        }
        return Optional.empty();
    }

    private static boolean isSameDecision(Expected expected, DecisionEntry made) {
        boolean isSameReason = expected.reason() == null || expected.reason().equals(made.reason());
        return expected.outcome() == made.outcome() && isSameReason;
    }

    private static boolean isSameFiring(Expected expected, DecisionEntry made) {
        return made.rule().id().equals(expected.rule().value())
                && made.firedBy().getLast().equals(expected.firedBy());
    }
}
