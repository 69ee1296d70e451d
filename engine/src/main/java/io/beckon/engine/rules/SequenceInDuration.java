package io.beckon.engine.rules;

/**
 * Events of all steps in order, with others between them, of which the last came at most so long after the first. For each number of
 * steps, the chain that began latest decides; kept are the cells with the moments at which those of 1, 2, ... steps began.
 *
 * @param size how many steps there are
 */
record SequenceInDuration(int size, long millis) implements Matcher {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        int begun = turn.momentAt(own + size - 2);
        return Matcher.isPassed(size - 1, steps) && begun != 0 && turn.moment() - begun <= millis;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        for (int step = size - 2; step > 0; step--) {
            int begun = turn.momentAt(own + step - 1);
            if (Matcher.isPassed(step, steps) && begun != 0) {
                turn.setMoment(own + step, begun);
            }
        }
        if (Matcher.isPassed(0, steps)) {
            turn.setMoment(own, turn.moment());
        }
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clearMoments(own, size - 1);
    }
}
