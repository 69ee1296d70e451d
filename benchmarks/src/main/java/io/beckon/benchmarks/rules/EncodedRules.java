package io.beckon.benchmarks.rules;

import io.beckon.engine.rules.RuleMemory;
import io.beckon.engine.rules.RuleTurn;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.HashMap;
import java.util.Map;

/** The engine's rules with the memory of every visit as bytes, decoded before and encoded after each event: what a state store costs. */
final class EncodedRules implements Matcher {
    private final Map<Integer, byte[]> visits = new HashMap<>();
    private final RuleTurn turn = new RuleTurn();
    private final StateWriter writer = new StateWriter();
    private final EngineScene scene;
    private final Matches matches;

    EncodedRules(EngineScene scene, Matches matches) {
        this.scene = scene;
        this.matches = matches;
    }

    @Override
    public void apply(int event) {
        int visit = scene.visit(event);
        byte[] bytes = visits.get(visit);
        RuleMemory memory = bytes == null
                ? new RuleMemory(scene.atMillis(event))
                : RuleMemory.decodeCurrent(new StateReader(bytes));
        turn.begin(memory);
        scene.rules().match(scene.event(event), turn);
        scene.add(turn.fired(), event, matches);
        writer.clear();
        memory.encode(writer);
        visits.put(visit, writer.toBytes());
    }
}
