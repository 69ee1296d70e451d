package io.beckon.benchmarks.intake;

import io.beckon.benchmarks.report.Figure;
import io.beckon.benchmarks.report.Median;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Figures from the rounds and from the fixed rates. */
final class IntakeTable {
    private static final double NANOS_PER_MILLI = 1e6;

    private IntakeTable() {}

    /**
     * The table.
     *
     * @param yardstick the label of the server that the others are compared with
     */
    static List<Figure> of(List<Round> rounds, String yardstick, Map<Integer, Latencies> latencies) {
        return Stream.concat(
                        rounds.stream()
                                .map(IntakeTable::what)
                                .distinct()
                                .flatMap(what -> throughput(rounds, what, yardstick)),
                        latencies.entrySet().stream().flatMap(rate -> latency(rate.getKey(), rate.getValue())))
                .toList();
    }

    private static Stream<Figure> throughput(List<Round> all, String what, String yardstick) {
        List<Round> own = only(all, round -> what(round).equals(what));
        Round any = own.getFirst();
        List<Round> bare = only(all, round -> round.load() == any.load() && round.isOf(yardstick));
        double perSecond = Median.of(own, Round::requestsPerSecond);
        double cpu = Median.of(own, Round::cpuMicrosPerRequest);
        Stream<Figure> figures = Stream.of(
                new Figure(what, perSecond, "requests/s"),
                new Figure(what, perSecond / Median.of(bare, Round::requestsPerSecond), "of bare requests/s"),
                new Figure(what, perSecond * any.load().events(), "events/s"),
                new Figure(what, cpu, "µs CPU/request"),
                new Figure(what, cpu / Median.of(bare, Round::cpuMicrosPerRequest), "of bare CPU"),
                new Figure(what, own.stream().mapToLong(Round::refused).sum(), "refused"));
        return any.isOf(yardstick)
                ? figures
                : Stream.concat(
                        figures,
                        Stream.of(new Figure(what, Median.of(own, Round::secondsBehind), "s behind at the end")));
    }

    private static Stream<Figure> latency(int rate, Latencies latencies) {
        String what = "beckon, durable ack at " + rate + " events/s";
        return Stream.of(
                new Figure(what, rate, "events/s"),
                new Figure(what, latencies.failures(), "refused"),
                new Figure(what, latencies.medianNanos() / NANOS_PER_MILLI, "p50 ms"),
                new Figure(what, latencies.percentile99Nanos() / NANOS_PER_MILLI, "p99 ms"),
                new Figure(what, latencies.maxNanos() / NANOS_PER_MILLI, "max ms"));
    }

    private static String what(Round round) {
        return round.server() + ", " + round.load().label();
    }

    private static List<Round> only(List<Round> rounds, Predicate<Round> wanted) {
        return rounds.stream().filter(wanted).toList();
    }
}
