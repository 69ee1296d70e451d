package io.beckon.benchmarks.scripts;

import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The bytes that a page loads before anything happens. */
@Command(
        name = "sizes",
        description = "Bytes of the browser scripts, module by module, beside other trackers of the npm registry.",
        mixinStandardHelpOptions = true)
public final class SizesBenchmark implements Benchmark {
    @Option(names = "--no-peers", description = "only our own scripts; needs no registry")
    private boolean isAlone;

    @Option(names = "--triggers", description = "also every trigger by itself; takes a minute more")
    private boolean isDetailed;

    @Option(
            names = "--also",
            paramLabel = "NAME=FILE",
            description = "also another script, one that no registry has; may be repeated")
    private Map<String, Path> others = Map.of();

    @Override
    public Report measure() {
        OwnScripts scripts = OwnScripts.find();
        List<Figure> figures = new ArrayList<>(own(scripts));
        if (isDetailed) {
            triggers(scripts).forEach(figures::add);
        }
        if (!isAlone) {
            peers().forEach(figures::add);
        }
        others.forEach((name, file) -> weigh(file).figures(name).forEach(figures::add));
        return new Report(
                "sizes",
                "bytes of browser scripts",
                "the bundles of sites that use more and more of what there is, and scripts that other trackers publish in the npm registry,"
                        + " fetched now",
                "the script that a page loads at first; scripts that it loads later are not counted, but for ours in a row of its own",
                List.of(
                        "Settings: Brotli at level 11, gzip at level 9; the triggers have one event each, the values stand in one event with"
                                + " every transformation; where every text of a site is one letter, its names, selectors and texts are that, the same"
                                + " letter for the same text, and all else stays; umami publishes its source, which Closure Compiler makes small without renaming"
                                + " properties"),
                figures);
    }

    private static List<Figure> own(OwnScripts scripts) {
        Weight core = Weight.of(scripts.core());
        Weight triggers = Weight.of(scripts.triggers());
        Weight triggersShort = Weight.of(scripts.triggersShort());
        Weight values = Weight.of(scripts.triggersAndValues());
        Weight everything = Weight.of(scripts.everything());
        Weight monitoring = Weight.of(scripts.demoMonitoring());
        Weight demoShort = Weight.of(scripts.demoMonitoringShort());
        Weight demo = Weight.of(scripts.demo());
        Weight engagementUi = Weight.of(scripts.engagementUi());
        return Stream.of(
                        core.figures("beckon, monitoring core"),
                        triggers.above(core).figures("+ every trigger"),
                        values.above(triggers).figures("+ every value"),
                        everything.above(values).figures("+ notification"),
                        triggers.figures("beckon, core and every trigger"),
                        triggersShort.figures("the same, every text of the site one letter"),
                        everything.figures("beckon, all of it"),
                        monitoring.figures("beckon, demo, monitoring only"),
                        demoShort.figures("the same, every text of the demo one letter or two"),
                        demo.figures("beckon, demo"),
                        engagementUi.figures("beckon, engagement UI, with the first invitation"))
                .flatMap(row -> row)
                .toList();
    }

    private static Stream<Figure> triggers(OwnScripts scripts) {
        Weight core = Weight.of(scripts.core());
        Weight all = Weight.of(scripts.triggers());
        return Stream.concat(
                rows(scripts.coreWithEach(), one -> one.above(core), "+ to the core: "),
                rows(scripts.allWithoutEach(), all::above, "+ to all others: "));
    }

    private static Stream<Figure> rows(SortedMap<String, byte[]> bundles, UnaryOperator<Weight> added, String what) {
        return bundles.entrySet().stream()
                .flatMap(bundle ->
                        added.apply(Weight.of(bundle.getValue())).figures(what + "trigger " + bundle.getKey()));
    }

    private static Weight weigh(Path file) {
        try {
            return Weight.of(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Figure> peers() {
        return PeerScripts.fetch(Peer.ALL).stream()
                .flatMap(fetched -> Weight.of(fetched.script().getBytes(StandardCharsets.UTF_8))
                        .figures(fetched.label() + ": " + fetched.peer().does()));
    }
}
