package io.beckon.benchmarks.peers;

import io.beckon.benchmarks.rules.Matches;
import io.beckon.benchmarks.rules.Scene;
import io.beckon.benchmarks.rules.Workload;
import io.beckon.benchmarks.rules.WorkloadRule;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.cep.CEP;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** A local job in this process, with an operator for each rule. Flink copies what it is given, so that what the job works on is here. */
final class FlinkJob {
    private static volatile @Nullable Workload workload;
    private static volatile @Nullable FirstMatches found;

    private FlinkJob() {}

    static void run(Scene scene, int events, Matches matches) {
        workload = scene.workload();
        found = new FirstMatches(matches);
        StreamExecutionEnvironment flink = StreamExecutionEnvironment.createLocalEnvironment(1);
        flink.getConfig().enableObjectReuse();
        DataStream<PageEvent> stream = flink.fromSequence(0, events - 1L)
                .map(FlinkJob::event)
                .returns(PageEvent.class)
                .assignTimestampsAndWatermarks(WatermarkStrategy.<PageEvent>forMonotonousTimestamps()
                        .withTimestampAssigner((event, _) -> event.atMillis));
        for (int rule = 0; rule < scene.rules().size(); rule++) {
            match(stream, rule, scene.rules().get(rule));
        }
        try {
            flink.execute();
        } catch (Exception e) {
            throw new IllegalStateException("Expected Flink to run the workload, but: " + e.getMessage(), e);
        }
    }

    private static void match(DataStream<PageEvent> stream, int number, WorkloadRule rule) {
        DataStream<PageEvent> keyed =
                stream.filter(FlinkPatterns.interest(rule)).keyBy(event -> event.visit);
        CEP.pattern(keyed, FlinkPatterns.pattern(rule))
                .process(new Completed(number))
                .sinkTo(new DiscardingSink<>());
    }

    private static PageEvent event(long number) {
        return PageEvent.of(Objects.requireNonNull(workload), Math.toIntExact(number));
    }

    /** The operators of several rules run in threads of their own. */
    private static synchronized void complete(int rule, int visit, int event) {
        Objects.requireNonNull(found).add(rule, visit, event);
    }

    private static final class Completed extends PatternProcessFunction<PageEvent, Integer> {
        private static final long serialVersionUID = 1;

        private final int rule;

        Completed(int rule) {
            this.rule = rule;
        }

        @Override
        public void processMatch(Map<String, List<PageEvent>> match, Context context, Collector<Integer> out) {
            PageEvent last = match.values().stream()
                    .flatMap(List::stream)
                    .reduce((one, other) -> one.number > other.number ? one : other)
                    .orElseThrow();
            complete(rule, last.visit, last.number);
        }
    }
}
