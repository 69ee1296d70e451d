package io.beckon.engine.rules;

/**
 * Events of all steps of which the last came at most so long after the first. The latest event of each step decides: no earlier one is
 * nearer to the last.
 *
 * @param latest the first of the cells with the moment of the latest event of each step
 * @param size how many steps there are
 */
record SetInDuration(int latest, int size, long millis) implements Matcher {
    @Override
    public boolean isCompletedBy(int steps, RuleTurn turn) {
        for (int step = 0; step < size; step++) {
            if (!Matcher.isPassed(step, steps) && !isRecent(turn.momentAt(latest + step), turn)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void remember(int steps, RuleTurn turn) {
        for (int step = 0; step < size; step++) {
            if (Matcher.isPassed(step, steps)) {
                turn.setMoment(latest + step, turn.moment());
            }
        }
    }

    @Override
    public void forget(RuleTurn turn) {
        turn.clearMoments(latest, size);
    }

    private boolean isRecent(int moment, RuleTurn turn) {
        return moment != 0 && turn.moment() - moment <= millis;
    }
}
