package io.beckon.benchmarks.intake;

import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Machine;
import io.beckon.benchmarks.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The runtime's answer to events against a server that only parses them. */
@Command(
        name = "intake",
        description = "Durable acknowledgements of the runtime against a bare server that only parses.",
        mixinStandardHelpOptions = true)
public final class IntakeBenchmark implements Benchmark {
    private static final int LONG_SECONDS = 60;

    @Option(names = "--long", description = "rounds and warm-up of " + LONG_SECONDS + " s each")
    private boolean isLong;

    @Option(names = "--seconds", defaultValue = "8", description = "how long a round is (${DEFAULT-VALUE})")
    private int seconds = 8;

    @Option(
            names = "--warm-up",
            defaultValue = "20",
            description = "seconds of load before the first round (${DEFAULT-VALUE})")
    private int warmUpSeconds = 20;

    @Option(names = "--rounds", defaultValue = "3", description = "alternating rounds (${DEFAULT-VALUE})")
    private int rounds = 3;

    @Option(names = "--connections", defaultValue = "64", description = "connections of the load (${DEFAULT-VALUE})")
    private int connections = 64;

    @Option(names = "--visits", defaultValue = "10000", description = "visits that send in turns (${DEFAULT-VALUE})")
    private int visits = 10_000;

    @Option(
            names = "--rates",
            split = ",",
            defaultValue = "500,2000",
            description = "events/s for the latency (${DEFAULT-VALUE})")
    private List<Integer> rates = List.of(500, 2000);

    @Override
    public Report measure() {
        if (isLong) {
            seconds = LONG_SECONDS;
            warmUpSeconds = LONG_SECONDS;
        }
        List<String> settings = new ArrayList<>(Machine.settings());
        settings.add("Settings: server on core " + Course.SERVER_CORE + ", load on core " + Course.LOAD_CORE + "; "
                + connections
                + " connections; alternating rounds: " + rounds + " of " + seconds + " s after " + warmUpSeconds
                + " s of warm-up each; the median round counts; JVM with 1 GiB of heap; the limits of visits and networks as shipped: "
                + visits + " visits take turns, each from a network of its own behind a trusted proxy");
        settings.add("Fixed rates: open model, " + seconds + " s after " + warmUpSeconds
                + " s of warm-up; each answer counts from the moment when its event was due");
        Course course = new Course(connections, visits, seconds, warmUpSeconds);
        return new Report(
                "intake",
                "durable acknowledgements",
                "the runtime as shipped (validated, journaled, 202; behind it on the same core: categories, rules, history) against a bare"
                        + " Vert.x handler that parses the same body with Jackson and answers 204",
                "POSTs of one 600-byte event, and of 10 such events; every event is new; demo shop published",
                settings,
                run(course));
    }

    private List<Figure> run(Course course) {
        Path directory = temporary();
        try {
            return course.run(directory, rounds, rates);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Expected the benchmark to run to its end, but it was interrupted.", e);
        } finally {
            delete(directory);
        }
    }

    /** Beside the built jars, because a temporary folder of the system may be in memory. */
    private static Path temporary() {
        try {
            Path target = Path.of(System.getProperty("beckon.root", "."), "benchmarks", "target");
            return Files.createTempDirectory(Files.createDirectories(target), "intake");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
