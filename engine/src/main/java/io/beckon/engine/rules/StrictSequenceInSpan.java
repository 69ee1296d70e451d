package io.beckon.engine.rules;

/**
 * Events of all steps in order, in the visit or in one page view, with no event of any step between them, wherever in the visit it
 * happens. Kept are the bits of the chains that may go on: bit k - 1 is set when the latest k events of any step passed the first k steps.
 *
 * @param size how many steps there are
 */
record StrictSequenceInSpan(int size) implements Matcher {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        return Matcher.isPassed(size - 1, steps) && Matcher.isPassed(size - 2, turn.read(own));
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        int longer = ((turn.read(own) << 1) | 1) & steps & Bits.mask(own);
        turn.clear(own);
        turn.write(own, longer);
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clear(own);
    }
}
