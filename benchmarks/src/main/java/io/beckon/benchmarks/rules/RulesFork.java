package io.beckon.benchmarks.rules;

import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one contender in a process of its own, through JMH. */
final class RulesFork {
    /** What one pass over the workload took. */
    record Pass(double cpuNanos, double allocatedBytes, double retainedBytes) {}

    private RulesFork() {}

    static List<Pass> run(Contender contender, int rules, int visits, String expected) {
        try {
            RunResult result = new Runner(options(contender, rules, visits, expected)).runSingle();
            return result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .map(RulesFork::pass)
                    .toList();
        } catch (RunnerException e) {
            throw new IllegalStateException(
                    "Expected " + contender.label() + " to find the matches of the reference with " + rules
                            + " rules, but it did not: " + e.getMessage(),
                    e);
        }
    }

    private static Options options(Contender contender, int rules, int visits, String expected) {
        return new OptionsBuilder()
                .include(RulesRun.class.getName() + ".everyEvent")
                .param("contender", contender.name())
                .param("rules", String.valueOf(rules))
                .param("visits", String.valueOf(visits))
                .param("expected", expected)
                .forks(1)
                .warmupIterations(Math.ceilDiv(contender.passes(), 2))
                .measurementIterations(contender.passes())
                .jvmArgsAppend("-Xmx4g")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    @SuppressWarnings("rawtypes") // JMH's own signature
    private static Pass pass(IterationResult iteration) {
        Map<String, Result> costs = iteration.getSecondaryResults();
        return new Pass(score(costs, "cpuNanos"), score(costs, "allocatedBytes"), score(costs, "retainedBytes"));
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
