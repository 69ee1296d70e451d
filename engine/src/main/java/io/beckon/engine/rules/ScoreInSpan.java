package io.beckon.engine.rules;

/**
 * Weights that add up to a threshold in the visit or in one page view.
 *
 * @param score the bits of what was added up so far, {@link #WIDTH} with a sign: a visit has at most 5000 events, which count at most
 *     10 000 each
 */
record ScoreInSpan(int score, Weights weights, int threshold) implements Matcher {
    static final int WIDTH = 31;

    @Override
    public boolean isCompletedBy(int steps, RuleTurn turn) {
        return sum(steps, turn) >= threshold;
    }

    @Override
    public void remember(int steps, RuleTurn turn) {
        turn.write(score, sum(steps, turn) & Bits.mask(score));
    }

    @Override
    public void forget(RuleTurn turn) {
        turn.clear(score);
    }

    private int sum(int steps, RuleTurn turn) {
        int before = turn.read(score) << 1 >> 1;
        return before + weights.of(steps);
    }
}
