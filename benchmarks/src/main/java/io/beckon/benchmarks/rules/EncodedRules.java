package io.beckon.benchmarks.rules;

import io.beckon.engine.rules.RuleMemory;
import io.beckon.engine.rules.RuleTurn;
import java.util.HashMap;
import java.util.Map;

/** The engine's rules with the memory of every visit as bytes between two events: a state store that is asked when an event concerns a rule. */
final class EncodedRules implements Matcher {
    private final Map<Integer, byte[]> visits = new HashMap<>();
    private final RuleTurn turn = new RuleTurn();
    private final EngineScene scene;
    private final Firings firings;

    EncodedRules(EngineScene scene, Matches matches) {
        this.scene = scene;
        firings = new Firings(scene, matches);
    }

    @Override
    @SuppressWarnings({"ArrayEquals", "ReferenceEquality"}) // the same array, not equal ones
    public void apply(int event) {
        if (!scene.rules().concerns(scene.event(event), turn)) {
            return;
        }
        int visit = scene.visit(event);
        byte[] before = visits.get(visit);
        if (before == null) {
            before = new RuleMemory(scene.atMillis(event)).bytes();
            visits.put(visit, before);
        }
        RuleMemory memory = RuleMemory.of(before);
        turn.begin(memory);
        scene.rules().advance(turn);
        firings.keep(turn.fired(), event);
        byte[] after = memory.bytes();
        if (after != before) {
            visits.put(visit, after);
        }
    }

    @Override
    public void finish() {
        firings.tell();
    }
}
