package io.beckon.engine.rules;

/** What the steps of a score count. */
final class Weights {
    private final int[] ofStep;

    Weights(int... ofStep) {
        this.ofStep = ofStep.clone();
    }

    /** The sum of the weights of all these steps. */
    int of(int steps) {
        int sum = 0;
        for (int step = 0; step < ofStep.length; step++) {
            sum += Matcher.isPassed(step, steps) ? ofStep[step] : 0;
        }
        return sum;
    }
}
