package io.beckon.engine.rules;

/**
 * Events of all steps in order, in the visit or in one page view, with others between them. Being further can never hurt, so that the
 * number of steps done says everything.
 *
 * @param done the bits of how many steps are done, all but the last at most
 * @param size how many steps there are
 */
record SequenceInSpan(int done, int size) implements Matcher {
    @Override
    public boolean isCompletedBy(int steps, RuleTurn turn) {
        return turn.read(done) == size - 1 && Matcher.isPassed(size - 1, steps);
    }

    @Override
    public void remember(int steps, RuleTurn turn) {
        int before = turn.read(done);
        if (before < size - 1 && Matcher.isPassed(before, steps)) {
            turn.write(done, before + 1);
        }
    }

    @Override
    public void forget(RuleTurn turn) {
        turn.clear(done);
    }
}
