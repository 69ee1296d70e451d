package io.beckon.engine.rules;

/**
 * Lets a rule fire as often as it may: {@link Bits} that say whether it has fired, in the visit or in a page view; {@link Bits#NONE} when it
 * may fire every time.
 */
final class Gate {
    private Gate() {}

    /** Whether the rule may fire now. */
    static boolean isOpen(int fired, RuleTurn turn) {
        return turn.read(fired) == 0;
    }

    /** Whether the rule can never fire again in this visit. */
    static boolean isShutForGood(int fired, RuleTurn turn) {
        return !Bits.isPerPage(fired) && turn.read(fired) != 0;
    }

    /** Notes that the rule fired. */
    static void pass(int fired, RuleTurn turn) {
        turn.write(fired, 1);
    }

    /** Notes that the rule has not fired. */
    static void open(int fired, RuleTurn turn) {
        turn.write(fired, 0);
    }

    /** Whether it may fire once in each page view. */
    static boolean isPerPage(int fired) {
        return Bits.isPerPage(fired);
    }
}
