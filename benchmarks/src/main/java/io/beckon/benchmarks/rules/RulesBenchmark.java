package io.beckon.benchmarks.rules;

import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Machine;
import io.beckon.benchmarks.report.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The engine's matching of rules against automata written by hand for the same rules. */
@Command(
        name = "rules",
        description = "Matching of rules against automata written by hand.",
        mixinStandardHelpOptions = true)
public final class RulesBenchmark implements Benchmark {
    @Option(
            names = "--rules",
            split = ",",
            defaultValue = "20",
            description = "how many rules, several with commas (${DEFAULT-VALUE})")
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
                + Contender.SPARSE.passes() + " measured passes after half as many to warm up (whole reducer: "
                + Contender.WHOLE.passes()
                + "); the median pass counts; time is CPU time of the process, garbage collection"
                + " included");
        return new Report(
                "rules",
                "events per second of one core",
                "the engine against automata written by hand; all found the same matches, equal in visit, rule and event",
                String.format(
                        Locale.ROOT,
                        "%,d events of %,d interleaved visits within 67 minutes; as many singletons, sequences of 3, sets of 3, counters to 3"
                                + " in 30 minutes, and searches",
                        visits * Scene.EVENTS_PER_VISIT,
                        visits),
                settings,
                figures);
    }

    private Stream<Figure> figures(int rules) {
        String expected = Scene.of(visits, rules).matchesOf(Contender.SPARSE).digest();
        Map<Contender, List<RulesFork.Pass>> passes = new EnumMap<>(Contender.class);
        for (int round = 0; round < rounds; round++) {
            for (Contender contender : Contender.values()) {
                if (contender.canHold(rules)) {
                    passes.computeIfAbsent(contender, _ -> new ArrayList<>())
                            .addAll(RulesFork.run(contender, rules, visits, expected));
                }
            }
        }
        return RulesTable.of(rules, visits * Scene.EVENTS_PER_VISIT, visits, passes);
    }
}
