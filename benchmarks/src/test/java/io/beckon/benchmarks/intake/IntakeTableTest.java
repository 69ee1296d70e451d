package io.beckon.benchmarks.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.benchmarks.report.Figure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntakeTableTest {
    @Test
    void comparesTheMedianRoundsAndCountsOnlyWhatWasNotRefused() {
        List<Round> rounds = List.of(
                round("bare", 40_000, 0),
                round("beckon", 11_000, 1_000),
                round("bare", 20_000, 0),
                round("beckon", 10_000, 0));

        List<Figure> figures = IntakeTable.of(rounds, "bare", Map.of());

        assertThat(figures)
                .contains(
                        new Figure("bare, single events", 30_000, "requests/s"),
                        new Figure("beckon, single events", 10_000, "requests/s"),
                        new Figure("beckon, single events", 1 / 3.0, "of bare requests/s"),
                        new Figure("beckon, single events", 100, "µs CPU/request"),
                        new Figure("beckon, single events", 1_000, "refused"));
    }

    @Test
    void readsWhatWrkCounted() {
        assertThat(Wrk.Outcome.parse("Running 4s test\n\nREQUESTS 2367 3 0 4045124\n"))
                .isEqualTo(new Wrk.Outcome(2367, 3, 0, 4_045_124));
    }

    private static Round round(String server, long requests, long refused) {
        Wrk.Outcome outcome = new Wrk.Outcome(requests, refused, 0, 1_000_000);
        return new Round(server, Load.SINGLE, outcome, Duration.ofSeconds(1), Duration.ZERO);
    }
}
