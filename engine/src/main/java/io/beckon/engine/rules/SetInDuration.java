package io.beckon.engine.rules;

/**
 * Events of all steps of which the last came at most so long after the first. The latest event of each step decides: no earlier one is
 * nearer to the last; kept are the cells with their moments, step by step.
 *
 * @param size how many steps there are
 */
record SetInDuration(int size, long millis) implements Matcher {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        for (int step = 0; step < size; step++) {
            if (!Matcher.isPassed(step, steps) && !isRecent(turn.momentAt(own + step), turn)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        for (int step = 0; step < size; step++) {
            if (Matcher.isPassed(step, steps)) {
                turn.setMoment(own + step, turn.moment());
            }
        }
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clearMoments(own, size);
    }

    private boolean isRecent(int moment, RuleTurn turn) {
        return moment != 0 && turn.moment() - moment <= millis;
    }
}
