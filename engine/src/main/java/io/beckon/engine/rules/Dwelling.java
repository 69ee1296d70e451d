package io.beckon.engine.rules;

/**
 * Time on page views that began with an event of the step; time on several at once counts once. Fires by deadline, never by an event.
 *
 * <p>While one is open, the moment at which the time will be spent is awaited; when the last one ends, what is spent so far is kept. An event
 * that names no page view opens none, as nothing could end it; neither does one in a page view in which the rule has fired already.
 *
 * @param rule the number of the rule
 * @param gate the bits of its {@link Gate}
 * @param open the bits of whether a page view counts
 * @param spent the cell with the milliseconds that were spent before
 */
record Dwelling(int rule, int gate, int open, int spent, long millis) implements Matcher, PageBound {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        return false;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        if (turn.isOnPage() && Gate.isOpen(gate, turn)) {
            turn.write(open, 1);
            if (!turn.deadlines().isAwaiting(rule)) {
                turn.deadlines().await(rule, millis - turn.momentAt(spent));
            }
        }
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.deadlines().answer(rule);
        turn.clear(open);
        turn.setMoment(spent, 0);
    }

    @Override
    public void leave(RuleTurn turn) {
        if (turn.read(open) != 0 && !turn.isElsewhere(open)) {
            turn.setMoment(spent, (int) (millis - turn.deadlines().millisLeft(rule)));
            turn.deadlines().answer(rule);
        }
    }
}
