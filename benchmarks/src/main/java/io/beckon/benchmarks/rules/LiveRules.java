package io.beckon.benchmarks.rules;

import io.beckon.engine.rules.RuleMemory;
import io.beckon.engine.rules.RuleTurn;
import java.util.HashMap;
import java.util.Map;

/** The engine's rules with the memory of every visit live, as the local host keeps it. */
final class LiveRules implements Matcher {
    private final Map<Integer, RuleMemory> visits = new HashMap<>();
    private final RuleTurn turn = new RuleTurn();
    private final EngineScene scene;
    private final Firings firings;

    LiveRules(EngineScene scene, Matches matches) {
        this.scene = scene;
        firings = new Firings(scene, matches);
    }

    @Override
    public void apply(int event) {
        int visit = scene.visit(event);
        RuleMemory memory = visits.get(visit);
        if (memory == null) {
            memory = new RuleMemory(scene.atMillis(event));
            visits.put(visit, memory);
        }
        turn.begin(memory);
        scene.rules().match(scene.event(event), turn);
        firings.keep(turn.fired(), event);
    }

    @Override
    public void finish() {
        firings.tell();
    }
}
