package io.beckon.benchmarks.rules;

import io.beckon.benchmarks.report.Figure;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** Figures from the passes of all contenders over one set of rules. */
final class RulesTable {
    private RulesTable() {}

    static Stream<Figure> of(int rules, int events, int visits, Map<Contender, List<RulesFork.Pass>> passes) {
        double yardstick = median(passes.getOrDefault(Contender.SPARSE, List.of()), RulesFork.Pass::cpuNanos);
        return passes.entrySet().stream().flatMap(entry -> {
            String what = entry.getKey().label() + ", " + rules + " rules";
            double cpuNanos = median(entry.getValue(), RulesFork.Pass::cpuNanos);
            return Stream.of(
                    new Figure(what, events * 1e9 / cpuNanos, "events/s"),
                    new Figure(what, yardstick / cpuNanos, "of any number by hand"),
                    new Figure(what, cpuNanos / events, "ns/event"),
                    new Figure(
                            what,
                            median(entry.getValue(), RulesFork.Pass::allocatedBytes) / events,
                            "allocated B/event"),
                    new Figure(what, median(entry.getValue(), RulesFork.Pass::retainedBytes) / visits, "heap B/visit"));
        });
    }

    private static double median(List<RulesFork.Pass> passes, ToDoubleFunction<RulesFork.Pass> measure) {
        double[] sorted = passes.stream().mapToDouble(measure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
