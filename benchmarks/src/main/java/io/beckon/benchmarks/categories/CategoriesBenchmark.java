package io.beckon.benchmarks.categories;

import io.beckon.benchmarks.forked.Fork;
import io.beckon.benchmarks.forked.Pass;
import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.Machine;
import io.beckon.benchmarks.report.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The engine's categories against a loop over the tags and against libraries that find many texts at once. */
@Command(
        name = "categories",
        description = "Tags of pages: the engine against a loop, Aho-Corasick and Hyperscan.",
        mixinStandardHelpOptions = true)
public final class CategoriesBenchmark implements Benchmark {
    private static final int PASSES = 6;

    @Option(
            names = "--tags",
            split = ",",
            defaultValue = "100,1000,10000",
            description = "how many tags, several with commas (${DEFAULT-VALUE})")
    private List<Integer> tagCounts = List.of(100, 1_000, 10_000);

    @Option(
            names = "--rounds",
            defaultValue = "1",
            description = "rounds through all contenders, each with new processes (${DEFAULT-VALUE})")
    private int rounds = 1;

    @Override
    public Report measure() {
        List<String> settings = new ArrayList<>(Machine.settings());
        settings.add(
                "Settings: rounds through all contenders: " + rounds + "; in each a process of its own with " + PASSES
                        + " measured passes of 0.8 s after half as many to warm up; the median pass counts; time is CPU time of the"
                        + " process, garbage collection included");
        settings.add(
                "Targets: with 10 000 tags at least 60 x the loop and at most 5 x Hyperscan's time; with 100 tags at"
                        + " most 600 ns");
        List<TaggerContender> contenders = TaggerContender.all();
        CategoriesTable table = new CategoriesTable();
        tagCounts.forEach(tags -> measure(tags, contenders, table));
        return new Report(
                "categories",
                "nanoseconds for the tags of one page",
                contenders.stream().map(TaggerContender::label).collect(Collectors.joining("; "))
                        + "; all found the same tags on the same pages",
                "addresses of 2 000 pages of a shop, about 70 characters; of ten tags five plain texts, three wildcards and two"
                        + " expressions, upper and lower case alike",
                settings,
                table.figures());
    }

    private void measure(int tags, List<TaggerContender> contenders, CategoriesTable table) {
        PageWorkload workload = PageWorkload.of(tags);
        String expected = workload.digestOf(OwnTagger.LOOP.prepare(workload.tags()));
        Map<TaggerContender, List<Pass>> passes = new HashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (TaggerContender contender : contenders) {
                passes.computeIfAbsent(contender, _ -> new ArrayList<>())
                        .addAll(fork(contender, tags, expected).run(PASSES));
            }
        }
        contenders.forEach(contender -> table.add(contender, tags, passes.getOrDefault(contender, List.of())));
    }

    private static Fork fork(TaggerContender contender, int tags, String expected) {
        return new Fork(
                CategoriesRun.class,
                contender.label(),
                Map.of("contender", contender.name(), "tags", String.valueOf(tags), "expected", expected));
    }
}
