package io.beckon.engine.rules;

/**
 * A number of events in the visit or in one page view.
 *
 * @param count the bits of how many there were, at most one less than are needed
 * @param times how many are needed, at least 2
 */
record CountInSpan(int count, int times) implements Matcher {
    @Override
    public boolean isCompletedBy(int steps, RuleTurn turn) {
        return turn.read(count) + 1 >= times;
    }

    @Override
    public void remember(int steps, RuleTurn turn) {
        turn.write(count, Math.min(turn.read(count) + 1, times - 1));
    }

    @Override
    public void forget(RuleTurn turn) {
        turn.clear(count);
    }
}
