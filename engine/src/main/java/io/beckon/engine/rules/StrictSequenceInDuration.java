package io.beckon.engine.rules;

/**
 * Events of all steps in order, with no event of any step between them, of which the last came at most so long after the first. Kept are
 * the cells with the moments at which the chains of the latest 1, 2, ... events of any step began, when they passed the first 1, 2, ... steps.
 *
 * @param size how many steps there are
 */
record StrictSequenceInDuration(int size, long millis) implements Matcher {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        int begun = turn.momentAt(own + size - 2);
        return Matcher.isPassed(size - 1, steps) && begun != 0 && turn.moment() - begun <= millis;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        for (int step = size - 2; step > 0; step--) {
            boolean isPassed = Matcher.isPassed(step, steps);
            turn.setMoment(own + step, isPassed ? turn.momentAt(own + step - 1) : 0);
        }
        turn.setMoment(own, Matcher.isPassed(0, steps) ? turn.moment() : 0);
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clearMoments(own, size - 1);
    }
}
