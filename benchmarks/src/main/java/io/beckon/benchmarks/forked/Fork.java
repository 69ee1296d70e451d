package io.beckon.benchmarks.forked;

import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * A process of its own for one contender, on the class path of this one.
 *
 * @param work a class with one JMH benchmark that fills a {@link Cost}
 * @param contender for messages
 */
public record Fork(Class<?> work, String contender, Map<String, String> parameters) {
    private static final String HEAP = "-Xmx4g";

    public Fork {
        parameters = Map.copyOf(parameters);
    }

    /** The measured passes, after half as many to warm up. */
    public List<Pass> run(int passes) {
        return run(Math.ceilDiv(passes, 2), passes);
    }

    /** The measured passes, after so many to warm up. */
    public List<Pass> run(int warmUps, int passes) {
        try {
            RunResult result = new Runner(options(warmUps, passes).build()).runSingle();
            return result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .map(Fork::pass)
                    .toList();
        } catch (RunnerException e) {
            throw new IllegalStateException(
                    "Expected " + contender + " to do the same as the reference with " + parameters
                            + ", but it did not: " + e.getMessage(),
                    e);
        }
    }

    private ChainedOptionsBuilder options(int warmUps, int passes) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(work.getName() + "\\.")
                .forks(1)
                .warmupIterations(warmUps)
                .measurementIterations(passes)
                .jvmArgsAppend(HEAP)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(options::param);
        return options;
    }

    @SuppressWarnings("rawtypes") // JMH's own signature
    private static Pass pass(IterationResult iteration) {
        Map<String, Result> costs = iteration.getSecondaryResults();
        return new Pass(
                score(costs, "cpuNanos"),
                score(costs, "allocatedBytes"),
                score(costs, "retainedBytes"),
                score(costs, "events"));
    }

    @SuppressWarnings("rawtypes") // JMH's own signature
    private static double score(Map<String, Result> costs, String name) {
        Result cost = costs.get(name);
        if (cost == null) {
            throw new IllegalStateException(
                    "Expected JMH to report " + name + ", but it reported " + costs.keySet() + ".");
        }
        return cost.getScore();
    }
}
