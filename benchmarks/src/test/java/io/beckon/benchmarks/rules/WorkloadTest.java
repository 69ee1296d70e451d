package io.beckon.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkloadTest {
    private final Workload workload = Workload.of(500, 20, 50, 200, 42);

    @Test
    void isTheSameForTheSameSeed() {
        Workload same = Workload.of(500, 20, 50, 200, 42);
        Workload other = Workload.of(500, 20, 50, 200, 43);

        assertThat(told(same)).isEqualTo(told(workload));
        assertThat(told(other)).isNotEqualTo(told(workload));
    }

    /** Figures with twenty rules can be compared as long as events and rules stay as they are. */
    @Test
    void staysTheSameForTwentyRules() {
        Scene scene = Scene.of(500, 20, Wording.CATEGORIES);

        assertThat(told(scene.workload()).hashCode()).isEqualTo(1_295_772_216);
        assertThat(scene.rules())
                .startsWith(
                        new WorkloadRule.Singleton(34),
                        new WorkloadRule.Sequence(3, 21, 5),
                        new WorkloadRule.Set(7, 41, 19),
                        new WorkloadRule.Counter(9, WorkloadRule.HALF_AN_HOUR_MILLIS),
                        new WorkloadRule.Search("w210q"))
                .endsWith(
                        new WorkloadRule.Singleton(47),
                        new WorkloadRule.Sequence(27, 35, 19),
                        new WorkloadRule.Set(44, 25, 1),
                        new WorkloadRule.Counter(3, WorkloadRule.HALF_AN_HOUR_MILLIS),
                        new WorkloadRule.Search("w111q"));
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
