package io.beckon.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    private final Workload workload = Workload.of(500, 20, 50, 42);

    @Test
    void isTheSameForTheSameSeed() {
        Workload same = Workload.of(500, 20, 50, 42);
        Workload other = Workload.of(500, 20, 50, 43);

        assertThat(told(same)).isEqualTo(told(workload));
        assertThat(told(other)).isNotEqualTo(told(workload));
    }

    @Test
    void givesEveryVisitItsEventsWithoutGoingBackInTime() {
        assertThat(events().mapToObj(workload::visit).distinct()).hasSize(500);
        assertThat(events().filter(event -> workload.visit(event) == 7)).hasSize(20);
        assertThat(events().mapToObj(workload::atMillis)).isSorted();
    }

    @Test
    void searchesInAboutOneOfTenEvents() {
        assertThat(events().filter(event -> workload.text(event) != null).count())
                .isBetween(900L, 1100L);
        assertThat(events().filter(event -> workload.text(event) != null))
                .allMatch(event -> workload.category(event) == workload.categoryCount());
    }

    private static List<String> told(Workload workload) {
        return IntStream.range(0, workload.size())
                .mapToObj(event -> workload.visit(event) + " " + workload.atMillis(event) + " "
                        + workload.category(event) + " " + workload.text(event))
                .toList();
    }

    private IntStream events() {
        return IntStream.range(0, workload.size());
    }
}
