package io.beckon.engine.rules;

/**
 * Weights of events that add up to a threshold, of which the last came at most so long after the first. Keeps the newest matches in a ring:
 * so many that they and one more reach the threshold in any case. Then all older ones are too old or not needed. Kept are the cells with
 * their moments.
 */
final class ScoreInDuration implements Matcher {
    private final Weights weights;
    private final int threshold;
    private final long millis;
    /** The bits of the place in the ring of the oldest match, which is the next to be replaced. */
    private final int oldest;
    /** The bits of the steps that the match at each place passed. */
    private final int[] passed;

    ScoreInDuration(Weights weights, int threshold, long millis, int oldest, int... passed) {
        this.weights = weights;
        this.threshold = threshold;
        this.millis = millis;
        this.oldest = oldest;
        this.passed = passed.clone();
    }

    @Override
    public boolean isCompletedBy(int own, int steps, RuleTurn turn) {
        int sum = weights.of(steps);
        int next = turn.read(oldest) + passed.length;
        for (int back = 1; back <= passed.length && sum < threshold; back++) {
            int place = (next - back) % passed.length;
            int moment = turn.momentAt(own + place);
            if (moment == 0 || turn.moment() - moment > millis) {
                return false;
            }
            sum += weights.of(turn.read(passed[place]));
        }
        return sum >= threshold;
    }

    @Override
    public void remember(int own, int steps, RuleTurn turn) {
        int place = turn.read(oldest);
        turn.setMoment(own + place, turn.moment());
        turn.write(passed[place], steps);
        turn.write(oldest, (place + 1) % passed.length);
    }

    @Override
    public void forget(int own, RuleTurn turn) {
        turn.clearMoments(own, passed.length);
        for (int bits : passed) {
            turn.write(bits, 0);
        }
        turn.clear(oldest);
    }
}
