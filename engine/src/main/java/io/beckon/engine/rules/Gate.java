package io.beckon.engine.rules;

import org.jspecify.annotations.Nullable;

/**
 * Lets a rule fire as often as it may.
 *
 * @param fired whether it has fired, in the visit or in a page view; absent when it may fire every time
 */
record Gate(@Nullable Bits fired) {
    /** Whether the rule may fire now. */
    boolean isOpen(RuleTurn turn) {
        return fired == null || turn.read(fired) == 0;
    }

    /** Whether the rule can never fire again in this visit. */
    boolean isShutForGood(RuleTurn turn) {
        return fired != null && !fired.isPerPage() && turn.read(fired) != 0;
    }

    /** Notes that the rule fired. */
    void pass(RuleTurn turn) {
        if (fired != null) {
            turn.write(fired, 1);
        }
    }

    /** Notes that the rule has not fired. */
    void open(RuleTurn turn) {
        if (fired != null) {
            turn.write(fired, 0);
        }
    }

    boolean isPerPage() {
        return fired != null && fired.isPerPage();
    }
}
