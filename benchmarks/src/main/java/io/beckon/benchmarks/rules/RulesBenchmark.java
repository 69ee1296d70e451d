package io.beckon.benchmarks.rules;

import io.beckon.benchmarks.forked.Fork;
import io.beckon.benchmarks.forked.Pass;
import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Machine;
import io.beckon.benchmarks.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The engine's matching of rules against automata written by hand for the same rules, and against other engines. */
@Command(
        name = "rules",
        description = "Matching of rules: the engine against automata written by hand, Drools Fusion and Flink CEP.",
        mixinStandardHelpOptions = true)
public final class RulesBenchmark implements Benchmark {
    @Option(
            names = "--rules",
            split = ",",
            defaultValue = "20",
            description = "how many rules, several with commas, for example 20,100,1000,10000 (${DEFAULT-VALUE});"
                    + " more than 20 are measured twice: with distinct event names, and all on PageEntered")
    private List<Integer> ruleCounts = List.of(20);

    @Option(
            names = "--visits",
            defaultValue = "100000",
            description = "how many visits of 20 events each (${DEFAULT-VALUE})")
    private int visits = 100_000;

    @Option(
            names = "--rounds",
            defaultValue = "2",
            description = "rounds through all contenders, each with new processes (${DEFAULT-VALUE})")
    private int rounds = 2;

    @Override
    public Report measure() {
        List<String> settings = new ArrayList<>(Machine.settings());
        List<Figure> figures = ruleCounts.stream().flatMap(this::figures).toList();
        settings.add("Settings: rounds through all contenders: " + rounds + "; in each a process of its own with "
                + OwnContender.SPARSE.passes() + " measured passes after half as many to warm up (whole reducer: "
                + OwnContender.WHOLE.passes()
                + "); the median pass counts; time is CPU time of the process, garbage collection"
                + " included");
        settings.add(
                "Targets: at least 20 x Drools Fusion, at least 0.67 of the automata for any number of rules, at most"
                        + " 250 B of heap per visit with 20 rules; ns per interested rule at 10 000 rules at most 1.5 x those at"
                        + " 100");
        return new Report(
                "rules",
                "events per second of one core",
                "the engine against automata written by hand and against other engines; all found the same matches, equal"
                        + " in visit, rule and event",
                String.format(
                        Locale.ROOT,
                        "%,d events of %,d interleaved visits within 67 minutes; as many singletons, sequences of 3, sets of 3, counters to 3"
                                + " in 30 minutes (with more than 20 rules: in the visit), and searches",
                        visits * Scene.EVENTS_PER_VISIT,
                        visits),
                settings,
                figures);
    }

    private Stream<Figure> figures(int rules) {
        return rules <= Scene.FEW_RULES
                ? figures(rules, Wording.CATEGORIES, ", " + rules + " rules")
                : Stream.of(Wording.values())
                        .flatMap(wording -> figures(rules, wording, ", " + rules + " rules, " + wording.label()));
    }

    private Stream<Figure> figures(int rules, Wording wording, String scene) {
        Map<Integer, String> expected = new HashMap<>();
        Map<Contender, List<Pass>> passes = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : Contender.all()) {
                if (contender.canHold(rules)) {
                    int own = contender.visits(visits);
                    String digest = expected.computeIfAbsent(own, some -> digest(some, rules, wording));
                    passes.computeIfAbsent(contender, _ -> new ArrayList<>())
                            .addAll(fork(contender, rules, wording, own, digest).run(contender.passes()));
                }
            }
        }
        return RulesTable.of(scene, visits, Scene.of(visits, rules, wording).rulesPerEvent(), passes);
    }

    private static String digest(int visits, int rules, Wording wording) {
        return Scene.of(visits, rules, wording).matchesOf(OwnContender.SPARSE).digest();
    }

    private static Fork fork(Contender contender, int rules, Wording wording, int visits, String expected) {
        return new Fork(
                RulesRun.class,
                contender.label(),
                Map.of(
                        "contender", contender.name(),
                        "rules", String.valueOf(rules),
                        "wording", wording.name(),
                        "visits", String.valueOf(visits),
                        "expected", expected));
    }
}
