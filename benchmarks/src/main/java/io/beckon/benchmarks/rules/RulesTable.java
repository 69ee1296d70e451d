package io.beckon.benchmarks.rules;

import io.beckon.benchmarks.forked.Pass;
import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Median;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Figures from the passes of all contenders over one scene. */
final class RulesTable {
    private RulesTable() {}

    /** @param visits how many there were for those who got all */
    static Stream<Figure> of(String scene, int visits, RulesPerEvent rules, Map<Contender, List<Pass>> passes) {
        double yardstick = Median.of(passes.getOrDefault(OwnContender.SPARSE, List.of()), Pass::nanosPerEvent);
        return passes.entrySet().stream().flatMap(entry -> {
            int own = entry.getKey().visits(visits);
            List<Pass> taken = entry.getValue();
            String what = entry.getKey().label() + scene + share(own, visits);
            double nanos = Median.of(taken, Pass::nanosPerEvent);
            Stream<Figure> heap = entry.getKey().keepsState()
                    ? Stream.of(new Figure(what, Median.of(taken, Pass::retainedBytes) / own, "heap B/visit"))
                    : Stream.empty();
            return Stream.concat(
                    Stream.of(
                            new Figure(what, 1e9 / nanos, "events/s"),
                            new Figure(what, yardstick / nanos, "of any number by hand"),
                            new Figure(what, nanos, "ns/event"),
                            new Figure(what, rules.interested(), "interested rules/event"),
                            new Figure(what, rules.fired(), "fired/event"),
                            new Figure(what, nanos / rules.interested(), "ns/interested rule"),
                            new Figure(what, Median.of(taken, Pass::allocatedPerEvent), "allocated B/event")),
                    heap);
        });
    }

    private static String share(int own, int all) {
        return own == all ? "" : ", " + String.format(Locale.ROOT, "%,d", own).replace(',', ' ') + " of the visits";
    }
}
