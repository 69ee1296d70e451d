package io.beckon.admin.rehearsal;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.engine.engagement.Reason;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** Counts the decisions of one version. */
final class Tally implements Consumer<DecisionEntry> {
    private final ToIntFunction<String> numbers;
    private final Map<String, OfRule> rules = new HashMap<>();
    private final Map<Meeting, Integer> meetings = new HashMap<>();

    /**
     * Before the first decision.
     *
     * @param numbers the number of a visit, by its id
     */
    Tally(ToIntFunction<String> numbers) {
        this.numbers = numbers;
    }

    /** A rule that was held back for another, by their ids. */
    record Meeting(String winner, String loser) {}

    /** What was counted of one rule. */
    static final class OfRule {
        private final BitSet visits = new BitSet();
        private final Map<String, Integer> heldBack = new HashMap<>();
        private int offered;

        /** The numbers of the visits in which it fired. */
        BitSet visits() {
            return visits;
        }

        Map<String, Integer> heldBack() {
            return heldBack;
        }

        int offered() {
            return offered;
        }
    }

    @Override
    public void accept(DecisionEntry decision) {
        OfRule rule = of(decision.rule().id());
        rule.visits.set(numbers.applyAsInt(Objects.requireNonNull(decision.visitId())));
        if (decision.outcome() == DecisionOutcome.OFFERED) {
            rule.offered++;
        } else {
            String reason = Objects.requireNonNull(decision.reason());
            rule.heldBack.merge(reason, 1, Integer::sum);
            if (reason.equals(Reason.LOWER_PRIORITY.text())) {
                String winner =
                        Objects.requireNonNull(decision.facts().get("winner")).stringValue();
                meetings.merge(new Meeting(winner, decision.rule().id()), 1, Integer::sum);
            }
        }
    }

    /** What was counted of a rule; nothing when it did not fire. */
    OfRule of(String rule) {
        return rules.computeIfAbsent(rule, _ -> new OfRule());
    }

    /** How often rules were held back for others. */
    Map<Meeting, Integer> meetings() {
        return meetings;
    }
}
