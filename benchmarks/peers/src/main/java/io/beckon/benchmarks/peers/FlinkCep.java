package io.beckon.benchmarks.peers;

import io.beckon.benchmarks.rules.Contender;
import io.beckon.benchmarks.rules.Matcher;
import io.beckon.benchmarks.rules.Matches;
import io.beckon.benchmarks.rules.Scene;
import java.util.function.Function;

/** Flink CEP on event time: one local job with one slot, the state on the heap, no checkpoints. */
public final class FlinkCep implements Contender {
    private static final int FEWER = 50;
    private static final int MOST_RULES = 20;

    @Override
    public String name() {
        return "FLINK";
    }

    @Override
    public String label() {
        return "Flink CEP, one slot";
    }

    @Override
    public int passes() {
        return 2;
    }

    @Override
    public boolean canHold(int rules) {
        return rules <= MOST_RULES;
    }

    @Override
    public int visits(int all) {
        return Math.ceilDiv(all, FEWER);
    }

    @Override
    public boolean keepsState() {
        return false;
    }

    @Override
    public Function<Matches, Matcher> prepare(Scene scene) {
        return matches -> new Matcher() {
            @Override
            public void apply(int event) {
                throw new UnsupportedOperationException(
                        "Expected all events at once, but event " + event + " came alone.");
            }

            @Override
            public void applyAll(int events) {
                FlinkJob.run(scene, events, matches);
            }
        };
    }
}
