package io.beckon.engine.rules;

/**
 * An event of the first step that nothing ended in time: no event of another step in its page view, or in none, and not the end of the page
 * view. Fires by deadline, never by an event.
 *
 * <p>One awaited deadline for each page view is enough: its earliest fires first, and an end ends all. An event in a page view in which the
 * rule has fired already opens none, as its deadline could not fire.
 *
 * @param rule the number of the rule
 * @param gate the bits of its {@link Gate}
 */
record Hesitant(int rule, int gate, long millis) implements Matcher, PageBound {
    static final int TOUCHED = 0;
    private static final int FIRST_END = 1;

    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        return false;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        if (steps >>> FIRST_END != 0) {
            turn.deadlines().answerHere(rule);
        }
        if (Matcher.isPassed(TOUCHED, steps)
                && Gate.isOpen(gate, turn)
                && !turn.deadlines().isAwaitingHere(rule)) {
            turn.deadlines().await(rule, millis);
        }
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.deadlines().answer(rule);
    }

    @Override
    public void leave(RuleTurn turn) {
        turn.deadlines().answerHere(rule);
    }
}
