package io.beckon.engine.rules;

import io.beckon.definitions.ids.RuleId;

/** A rule that can be matched. */
record CompiledRule(RuleId id, Gate gate, Matcher matcher) {
    /** Feeds an event that passed these steps; whether the rule fires. */
    boolean isFiredBy(int steps, RuleTurn turn) {
        if (gate.isShutForGood(turn)) {
            return false;
        }
        if (matcher.isCompletedBy(steps, turn) && gate.isOpen(turn)) {
            gate.pass(turn);
            matcher.forget(turn);
            return true;
        }
        matcher.remember(steps, turn);
        return false;
    }
}
