package io.beckon.benchmarks;

import io.beckon.benchmarks.categories.CategoriesBenchmark;
import io.beckon.benchmarks.installation.StartBenchmark;
import io.beckon.benchmarks.intake.IntakeBenchmark;
import io.beckon.benchmarks.rehearsal.RehearsalBenchmark;
import io.beckon.benchmarks.report.Benchmark;
import io.beckon.benchmarks.report.JsonLine;
import io.beckon.benchmarks.report.Markdown;
import io.beckon.benchmarks.report.Report;
import io.beckon.benchmarks.rules.RulesBenchmark;
import io.beckon.benchmarks.scripts.SizesBenchmark;
import io.beckon.benchmarks.scripts.StartupBenchmark;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParseResult;

/** Runs the benchmark that is named, or one after the other without a name. */
@Command(
        name = "bench",
        description =
                "Figures and ratios measured side by side in one run. They run one after the other without a name.",
        mixinStandardHelpOptions = true)
public final class Bench {
    private static final List<Benchmark> ALL = List.of(
            new CategoriesBenchmark(),
            new RulesBenchmark(),
            new RehearsalBenchmark(),
            new IntakeBenchmark(),
            new StartBenchmark(),
            new SizesBenchmark(),
            new StartupBenchmark());

    private final PrintStream out;

    private Bench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }

    static int run(PrintStream out, String... arguments) {
        CommandLine line = new CommandLine(new Bench(out));
        ALL.forEach(line::addSubcommand);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        return line.setExecutionStrategy(Bench::measure).execute(arguments);
    }

    private static int measure(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        Bench bench = parsed.commandSpec().commandLine().getCommand();
        named(parsed).forEach(benchmark -> bench.print(benchmark.measure()));
        return ExitCode.OK;
    }

    private static Stream<Benchmark> named(ParseResult parsed) {
        return parsed.hasSubcommand()
                ? Stream.of(parsed.subcommand().commandSpec().commandLine().<Benchmark>getCommand())
                : ALL.stream();
    }

    private void print(Report report) {
        out.println(Markdown.of(report));
        out.println(JsonLine.of(report));
        out.flush();
    }
}
