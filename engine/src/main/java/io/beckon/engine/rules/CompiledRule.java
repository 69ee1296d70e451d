package io.beckon.engine.rules;

import io.beckon.definitions.ids.RuleId;

/**
 * A rule that can be matched.
 *
 * @param gate the bits of its {@link Gate}
 */
record CompiledRule(RuleId id, int gate, Matcher matcher) {
    /** Feeds an event that passed these steps; whether the rule fires. */
    boolean isFiredBy(int steps, RuleTurn turn) {
        if (Gate.isShutForGood(gate, turn)) {
            return false;
        }
        if (matcher.isCompletedBy(steps, turn) && Gate.isOpen(gate, turn)) {
            Gate.pass(gate, turn);
            matcher.forget(turn);
            return true;
        }
        matcher.remember(steps, turn);
        return false;
    }
}
