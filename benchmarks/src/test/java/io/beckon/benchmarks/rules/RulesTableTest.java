package io.beckon.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.benchmarks.forked.Pass;
import io.beckon.benchmarks.report.Figure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RulesTableTest {
    @Test
    void comparesByTheTimeForAnEvent() {
        Map<Contender, List<Pass>> passes = Map.of(
                OwnContender.SPARSE,
                        List.of(new Pass(1_000, 0, 0, 10), new Pass(3_000, 0, 0, 10), new Pass(9_000, 0, 0, 10)),
                OwnContender.LIVE, List.of(new Pass(1_200, 0, 0, 2)));

        List<Figure> figures = RulesTable.of(", 7 rules", 100, new RulesPerEvent(3, 0.5), passes)
                .toList();

        assertThat(figures)
                .contains(
                        new Figure("beckon, 7 rules", 600, "ns/event"),
                        new Figure("beckon, 7 rules", 0.5, "of any number by hand"),
                        new Figure("beckon, 7 rules", 3, "interested rules/event"),
                        new Figure("beckon, 7 rules", 0.5, "fired/event"),
                        new Figure("beckon, 7 rules", 200, "ns/interested rule"));
    }
}
