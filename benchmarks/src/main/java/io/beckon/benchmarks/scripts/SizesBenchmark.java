package io.beckon.benchmarks.scripts;

import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    @Override
    public Report measure() {
        List<Figure> figures = new ArrayList<>(own(OwnScripts.find()));
        if (!isAlone) {
            peers().forEach(figures::add);
        }
        return new Report(
                "sizes",
                "bytes of browser scripts",
                "the bundles of sites that use more and more of what there is, and scripts that other trackers publish in the npm registry,"
                        + " fetched now",
                "the script that a page loads at first; scripts that it loads later are not counted, ours loads none",
                List.of(
                        "Settings: Brotli at level 11, gzip at level 9; the triggers have one event each, the values stand in one event with"
                                + " every transformation; umami publishes its source, which Closure Compiler makes small without renaming"
                                + " properties"),
                figures);
    }

    private static List<Figure> own(OwnScripts scripts) {
        Weight core = Weight.of(scripts.core());
        Weight triggers = Weight.of(scripts.triggers());
        Weight values = Weight.of(scripts.triggersAndValues());
        Weight everything = Weight.of(scripts.everything());
        Weight monitoring = Weight.of(scripts.demoMonitoring());
        Weight demo = Weight.of(scripts.demo());
        return Stream.of(
                        core.figures("beckon, monitoring core"),
                        triggers.above(core).figures("+ every trigger"),
                        values.above(triggers).figures("+ every value"),
                        everything.above(values).figures("+ notification and invitation"),
                        triggers.figures("beckon, core and every trigger"),
                        everything.figures("beckon, all of it"),
                        monitoring.figures("beckon, demo, monitoring only"),
                        demo.figures("beckon, demo"))
                .flatMap(row -> row)
                .toList();
    }

    private static Stream<Figure> peers() {
        return PeerScripts.fetch(Peer.ALL).stream()
                .flatMap(fetched -> Weight.of(fetched.script().getBytes(StandardCharsets.UTF_8))
                        .figures(fetched.label() + ": " + fetched.peer().does()));
    }
}
