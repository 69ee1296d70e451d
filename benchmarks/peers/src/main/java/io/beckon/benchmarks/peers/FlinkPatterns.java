package io.beckon.benchmarks.peers;

import io.beckon.benchmarks.rules.WorkloadRule;
import java.time.Duration;
import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.IterativeCondition;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;

/** The workload's rules as patterns of Flink, of which each sees only the events that the rule looks at. */
final class FlinkPatterns {
    private static final String FIRST = "first";
    private static final String SECOND = "second";
    private static final String THIRD = "third";

    private FlinkPatterns() {}

    /** Which events the rule looks at. */
    static FilterFunction<PageEvent> interest(WorkloadRule rule) {
        return switch (rule) {
            case WorkloadRule.Singleton(int category) -> event -> event.category == category;
            case WorkloadRule.Counter counter -> {
                int category = counter.category();
                yield event -> event.category == category;
            }
            case WorkloadRule.Search(String term) -> event -> event.text.contains(term);
            case WorkloadRule.Sequence(int first, int second, int third) -> anyOf(first, second, third);
            case WorkloadRule.Set(int first, int second, int third) -> anyOf(first, second, third);
        };
    }

    static Pattern<PageEvent, ?> pattern(WorkloadRule rule) {
        return switch (rule) {
            case WorkloadRule.Singleton _, WorkloadRule.Search _ -> Pattern.<PageEvent>begin(FIRST);
            case WorkloadRule.Counter counter ->
                Pattern.<PageEvent>begin(FIRST).times(3).within(Duration.ofMillis(counter.withinMillis() + 1L));
            case WorkloadRule.Sequence(int first, int second, int third) ->
                Pattern.<PageEvent>begin(FIRST)
                        .where(in(first))
                        .followedBy(SECOND)
                        .where(in(second))
                        .followedBy(THIRD)
                        .where(in(third));
            case WorkloadRule.Set _ ->
                Pattern.<PageEvent>begin(FIRST)
                        .followedBy(SECOND)
                        .where(new Another(FIRST))
                        .followedBy(THIRD)
                        .where(new Another(FIRST, SECOND));
        };
    }

    private static FilterFunction<PageEvent> anyOf(int first, int second, int third) {
        return event -> event.category == first || event.category == second || event.category == third;
    }

    private static SimpleCondition<PageEvent> in(int category) {
        return SimpleCondition.of(event -> event.category == category);
    }

    /** An event in a category that none of the earlier ones of the match is in. */
    private static final class Another extends IterativeCondition<PageEvent> {
        private static final long serialVersionUID = 1;

        private final String[] earlier;

        Another(String... earlier) {
            this.earlier = earlier;
        }

        @Override
        public boolean filter(PageEvent event, Context<PageEvent> context) throws Exception {
            for (String name : earlier) {
                for (PageEvent other : context.getEventsForPattern(name)) {
                    if (other.category == event.category) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
