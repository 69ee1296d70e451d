package io.beckon.engine.rules;

/**
 * An event of the first step that no event of the second followed in time. Fires by deadline, never by an event.
 *
 * <p>One awaited deadline is enough. Without restart the earliest unanswered one fires first and an answer answers all; with restart only
 * the latest counts. An event in a page view in which the rule has fired already opens none, as its deadline could not fire.
 *
 * @param rule the number of the rule
 * @param gate the bits of its {@link Gate}
 */
record Absent(int rule, int gate, long millis, boolean restart) implements Matcher {
    static final int FIRST = 0;
    static final int THEN = 1;

    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        return false;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        boolean isFirst = Matcher.isPassed(FIRST, steps);
        boolean isAnswer = Matcher.isPassed(THEN, steps);
        if (isAnswer || (isFirst && restart)) {
            turn.deadlines().answer(rule);
        }
        if (isFirst && Gate.isOpen(gate, turn) && !turn.deadlines().isAwaiting(rule)) {
            turn.deadlines().await(rule, millis);
        }
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.deadlines().answer(rule);
    }
}
