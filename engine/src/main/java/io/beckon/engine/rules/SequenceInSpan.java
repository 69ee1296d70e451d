package io.beckon.engine.rules;

/**
 * Events of all steps in order, in the visit or in one page view, with others between them. Being further can never hurt, so that the
 * number of steps done says everything; kept are its bits, all steps but the last at most.
 *
 * @param size how many steps there are
 */
record SequenceInSpan(int size) implements Matcher {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        return turn.read(own) == size - 1 && Matcher.isPassed(size - 1, steps);
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        int before = turn.read(own);
        if (before < size - 1 && Matcher.isPassed(before, steps)) {
            turn.write(own, before + 1);
        }
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clear(own);
    }
}
