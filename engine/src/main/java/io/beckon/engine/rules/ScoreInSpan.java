package io.beckon.engine.rules;

/**
 * Weights that add up to a threshold in the visit or in one page view. Kept are the bits of what was added up so far, {@link #WIDTH} with
 * a sign: a visit has at most 5000 events, which count at most 10 000 each.
 */
record ScoreInSpan(Weights weights, int threshold) implements Matcher {
    static final int WIDTH = 31;

    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        return sum(own, steps, turn) >= threshold;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        turn.write(own, sum(own, steps, turn) & Bits.mask(own));
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clear(own);
    }

    private int sum(int own, int steps, RuleTurn turn) {
        int before = turn.read(own) << 1 >> 1;
        return before + weights.of(steps);
    }
}
