package io.beckon.engine.rules;

/**
 * A number of events of which the last came at most so long after the first: the moments of the latest ones in a ring, one less than are
 * needed.
 *
 * @param oldest the bits of the place in the ring of the oldest moment, which is the next to be replaced
 * @param ring the first of the cells with the moments
 * @param size how many moments the ring has
 */
record CountInDuration(int oldest, int ring, int size, long millis) implements Matcher {
    @Override
    public boolean isCompletedBy(int steps, RuleTurn turn) {
        int first = turn.momentAt(ring + turn.read(oldest));
        return first != 0 && turn.moment() - first <= millis;
    }

    @Override
    public void remember(int steps, RuleTurn turn) {
        int place = turn.read(oldest);
        turn.setMoment(ring + place, turn.moment());
        turn.write(oldest, (place + 1) % size);
    }

    @Override
    public void forget(RuleTurn turn) {
        turn.clearMoments(ring, size);
        turn.clear(oldest);
    }
}
