package io.beckon.engine.rules;

/** One event that passes the step. */
record OneEvent() implements Matcher {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        return true;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        // One event is enough or it counts for nothing.
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        // There is nothing to forget.
    }
}
