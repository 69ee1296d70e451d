package io.beckon.engine.rules;

/**
 * Events of all steps in the visit or in one page view.
 *
 * @param seen the bits of the steps that were passed
 * @param all every step, as bits themselves
 */
record SetInSpan(int seen, int all) implements Matcher {
    @Override
    public boolean isCompletedBy(int steps, RuleTurn turn) {
        return (turn.read(seen) | steps) == all;
    }

    @Override
    public void remember(int steps, RuleTurn turn) {
        turn.write(seen, turn.read(seen) | steps);
    }

    @Override
    public void forget(RuleTurn turn) {
        turn.clear(seen);
    }
}
