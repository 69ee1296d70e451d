package io.beckon.benchmarks.rules;

import io.beckon.engine.SitePackage;
import java.util.function.Function;

/** What needs nothing but Beckon. */
enum OwnContender implements Contender {
    PACKED("packed automata by hand", PackedAutomata.MOST_RULES),
    HASH_MAP("hash map of small automata by hand", HashMapAutomata.MOST_RULES),
    SPARSE("automata for any number of rules by hand", Integer.MAX_VALUE),
    LIVE("beckon", Integer.MAX_VALUE),
    ENCODED("beckon, state kept as bytes", Integer.MAX_VALUE),
    WHOLE("beckon, whole reducer with categories, decisions and history entries", Scene.FEW_RULES);

    private final String label;
    private final int mostRules;

    OwnContender(String label, int mostRules) {
        this.label = label;
        this.mostRules = mostRules;
    }

    @Override
    public int passes() {
        return this == WHOLE ? 2 : 6;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean canHold(int rules) {
        return rules <= mostRules;
    }

    @Override
    public int visits(int all) {
        return all;
    }

    @Override
    public Function<Matches, Matcher> prepare(Scene scene) {
        return switch (this) {
            case PACKED -> matches -> new PackedAutomata(scene.workload(), scene.rules(), matches);
            case HASH_MAP -> matches -> new HashMapAutomata(scene.workload(), scene.rules(), matches);
            case SPARSE -> matches -> new SparseAutomata(scene.workload(), scene.rules(), matches);
            case LIVE -> {
                EngineScene compiled = EngineScene.of(scene);
                yield matches -> new LiveRules(compiled, matches);
            }
            case ENCODED -> {
                EngineScene compiled = EngineScene.of(scene);
                yield matches -> new EncodedRules(compiled, matches);
            }
            case WHOLE -> {
                SitePackage site = WorkloadPackage.of(scene);
                Messages messages = new Messages(scene.workload(), scene.wording());
                yield matches -> new WholeReducer(scene.workload(), messages, site, matches);
            }
        };
    }
}
