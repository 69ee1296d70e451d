package io.beckon.benchmarks.rules;

import io.beckon.engine.rules.RuleFired;
import java.util.Arrays;
import java.util.List;

/**
 * What the engine says has fired, kept as it is said until the pass is over. To compare it with the others, the numbers of rules and events
 * have to be read out of their ids: with 10 000 rules that would reach into more memory than matching does. The room for it is there before
 * the pass, so that what is allocated in it is the engine's.
 */
final class Firings {
    private static final RuleFired[] NONE = {};

    private final EngineScene scene;
    private final Matches matches;
    private RuleFired[] fired;
    /** At which event, by the same places. */
    private int[] events;

    private int size;

    Firings(EngineScene scene, Matches matches) {
        this.scene = scene;
        this.matches = matches;
        fired = new RuleFired[scene.size()];
        events = new int[scene.size()];
    }

    /** Keeps what fired at an event. */
    void keep(List<RuleFired> firedThere, int event) {
        for (int i = 0; i < firedThere.size(); i++) {
            if (size == fired.length) {
                fired = Arrays.copyOf(fired, size * 2);
                events = Arrays.copyOf(events, size * 2);
            }
            fired[size] = firedThere.get(i);
            events[size++] = event;
        }
    }

    /** Adds all of it to the matches, and leaves nothing on the heap, which is measured next. */
    void tell() {
        for (int i = 0; i < size; i++) {
            scene.add(fired[i], events[i], matches);
        }
        fired = NONE;
        events = new int[0];
        size = 0;
    }
}
