package io.beckon.engine.rules;

/**
 * Events of all steps in order, in the visit or in one page view, with no event of any step between them, wherever in the visit it
 * happens.
 *
 * @param chains the bits of the chains that may go on: bit k - 1 is set when the latest k events of any step passed the first k steps
 * @param size how many steps there are
 */
record StrictSequenceInSpan(int chains, int size) implements Matcher {
    @Override
    public boolean isCompletedBy(int steps, RuleTurn turn) {
        return Matcher.isPassed(size - 1, steps) && Matcher.isPassed(size - 2, turn.read(chains));
    }

    @Override
    public void remember(int steps, RuleTurn turn) {
        int longer = ((turn.read(chains) << 1) | 1) & steps & Bits.mask(chains);
        turn.clear(chains);
        turn.write(chains, longer);
    }

    @Override
    public void forget(RuleTurn turn) {
        turn.clear(chains);
    }
}
