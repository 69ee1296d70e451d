package io.beckon.benchmarks.rules;

import io.beckon.engine.rules.RuleFired;
import java.util.ArrayList;
import java.util.List;

/**
 * What the engine says has fired, kept as it is said until the pass is over. To compare it with the others, the numbers of rules and events
 * have to be read out of their ids: with 10 000 rules that would reach into more memory than matching does.
 */
final class Firings {
    private record Firing(RuleFired fired, int event) {}

    private List<Firing> firings = new ArrayList<>();
    private final EngineScene scene;
    private final Matches matches;

    Firings(EngineScene scene, Matches matches) {
        this.scene = scene;
        this.matches = matches;
    }

    /** Keeps what fired at an event. */
    void keep(List<RuleFired> fired, int event) {
        for (int i = 0; i < fired.size(); i++) {
            firings.add(new Firing(fired.get(i), event));
        }
    }

    /** Adds all of it to the matches, and leaves nothing on the heap, which is measured next. */
    void tell() {
        firings.forEach(firing -> scene.add(firing.fired(), firing.event(), matches));
        firings = List.of();
    }
}
