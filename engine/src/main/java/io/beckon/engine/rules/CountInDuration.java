package io.beckon.engine.rules;

/**
 * A number of events of which the last came at most so long after the first. Kept are the cells with the moments of the latest ones in a
 * ring, one less than are needed.
 *
 * @param oldest the bits of the place in the ring of the oldest moment, which is the next to be replaced
 * @param size how many moments the ring has
 */
record CountInDuration(int oldest, int size, long millis) implements Matcher {
    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        int first = turn.momentAt(own + turn.read(oldest));
        return first != 0 && turn.moment() - first <= millis;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        int place = turn.read(oldest);
        turn.setMoment(own + place, turn.moment());
        turn.write(oldest, (place + 1) % size);
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clearMoments(own, size);
        turn.clear(oldest);
    }
}
