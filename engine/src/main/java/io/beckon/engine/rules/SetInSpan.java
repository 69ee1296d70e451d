package io.beckon.engine.rules;

/**
 * Events of all steps in the visit or in one page view. Kept are the bits of the steps that were passed.
 *
 * @param all every step, as bits themselves
 */
record SetInSpan(int all) implements Matcher {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        return (turn.read(own) | steps) == all;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        turn.write(own, turn.read(own) | steps);
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clear(own);
    }
}
