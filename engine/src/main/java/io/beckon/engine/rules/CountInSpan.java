package io.beckon.engine.rules;

/**
 * A number of events in the visit or in one page view. Kept are the bits of how many there were, at most one less than are needed.
 *
 * @param times how many are needed, at least 2
 */
record CountInSpan(int times) implements Matcher {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        return turn.read(own) + 1 >= times;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        turn.write(own, Math.min(turn.read(own) + 1, times - 1));
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clear(own);
    }
}
