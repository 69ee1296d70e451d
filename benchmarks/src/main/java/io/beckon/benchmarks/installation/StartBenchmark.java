package io.beckon.benchmarks.installation;

import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Machine;
import io.beckon.benchmarks.report.Median;
import io.beckon.benchmarks.report.Report;
import io.beckon.benchmarks.tools.Scratch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How long {@code ./beckon run} takes until it says that everything is ready. */
@Command(
        name = "start",
        description = "Time until ./beckon run is ready: with a new data directory, and once more with the same.",
        mixinStandardHelpOptions = true)
public final class StartBenchmark implements Benchmark {
    @Option(names = "--rounds", defaultValue = "3", description = "how often each is measured (${DEFAULT-VALUE})")
    private int rounds = 3;

    @Override
    public Report measure() {
        List<String> settings = new ArrayList<>(Machine.settings());
        settings.add(
                "Time of the wall clock, the median of " + rounds + " rounds, each with a data directory of its own");
        try {
            return new Report(
                    "start",
                    "time until an installation is ready",
                    "an installation that starts for the first time, and the same once more",
                    "runtime and console ready and the demo shop published, built before",
                    settings,
                    figures());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Expected the benchmark to run to its end, but it was interrupted.", e);
        }
    }

    private List<Figure> figures() throws IOException, InterruptedException {
        Path command = Path.of(System.getProperty("beckon.root", "."), "beckon").toAbsolutePath();
        List<Double> first = new ArrayList<>();
        List<Double> second = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            try (Scratch data = Scratch.make("beckon-start")) {
                Installation installation = new Installation(command, data.folder());
                first.add(installation.timeToReady().toMillis() / 1000.0);
                second.add(installation.timeToReady().toMillis() / 1000.0);
            }
        }
        return List.of(
                new Figure("first start", Median.of(first), "s"), new Figure("second start", Median.of(second), "s"));
    }
}
