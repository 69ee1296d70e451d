package io.beckon.runtime.shell;

import io.beckon.runtime.host.local.HostFigures;
import io.beckon.runtime.host.local.LocalVisitHost;
import io.beckon.runtime.intake.IntakeCounts;
import io.beckon.runtime.intake.http.PublicPort;
import io.beckon.runtime.notification.stream.EventStreams;
import io.beckon.runtime.published.PublishedSites;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the rooms' own counters to whoever watches. Counters of a process begin at 0 with it. */
@Component
class RuntimeMetrics implements MeterBinder {
    private static final List<Integer> STATUSES =
            List.of(200, 202, 204, 304, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503);

    private final LocalVisitHost host;
    private final IntakeCounts intake;
    private final EventStreams streams;
    private final HistorySink sink;
    private final PublishedSites published;

    RuntimeMetrics(
            LocalVisitHost host,
            PublicPort publicPort,
            EventStreams streams,
            HistorySink sink,
            PublishedSites published) {
        this.host = host;
        this.intake = publicPort.counts();
        this.streams = streams;
        this.sink = sink;
        this.published = published;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        bindIntake(registry);
        bindHost(registry);
        gauge(registry, "beckon.streams", streams, EventStreams::openStreams);
        gauge(registry, "beckon.connections", intake, IntakeCounts::openConnections);
        counter(registry, "beckon.connections.turned.away", intake, IntakeCounts::connectionsTurnedAway);
        bindHistory(registry);
        gauge(
                registry,
                "beckon.packages.damaged",
                published,
                source -> source.damaged().size());
    }

    private void bindIntake(MeterRegistry registry) {
        counter(registry, "beckon.intake.items", intake, IntakeCounts::acceptedItems);
        counter(registry, "beckon.intake.unknown.fields", intake, IntakeCounts::unknownFields);
        STATUSES.forEach(status -> counter(
                registry,
                "beckon.intake.answers",
                intake,
                counts -> sum(counts.answers().get(status)),
                "status",
                status.toString()));
        intake.refusals()
                .keySet()
                .forEach(reason -> counter(
                        registry,
                        "beckon.intake.refusals",
                        intake,
                        counts -> sum(counts.refusals().get(reason)),
                        "reason",
                        reason.type()));
        intake.rejections()
                .keySet()
                .forEach(reason -> counter(
                        registry,
                        "beckon.intake.rejections",
                        intake,
                        counts -> sum(counts.rejections().get(reason)),
                        "reason",
                        reason.text()));
    }

    private void bindHost(MeterRegistry registry) {
        hostCounter(registry, "beckon.journal.commits", HostFigures::commits);
        hostCounter(registry, "beckon.journal.syncs", HostFigures::logSyncs);
        hostCounter(registry, "beckon.host.overloaded", HostFigures::overloaded);
        hostCounter(registry, "beckon.host.timers", HostFigures::timers);
        hostCounter(registry, "beckon.host.failed.inputs", HostFigures::failedInputs);
        hostCounter(registry, "beckon.visitors.forgotten", HostFigures::forgottenVisitors);
        hostGauge(registry, "beckon.host.lag", HostFigures::lagEntries);
        hostGauge(registry, "beckon.host.replayed", HostFigures::replayedEntries);
        hostGauge(registry, "beckon.journal.ahead.seconds", figures -> figures.aheadMillis() / 1_000.0);
        hostGauge(registry, "beckon.visitors.live", HostFigures::liveVisitors);
        hostGauge(registry, "beckon.visitors.parked", HostFigures::parkedVisitors);
    }

    private void bindHistory(MeterRegistry registry) {
        counter(registry, "beckon.history.written", sink, HistorySink::written);
        counter(registry, "beckon.history.set.aside", sink, HistorySink::setAside);
        counter(registry, "beckon.history.dropped", sink, HistorySink::dropped);
        counter(registry, "beckon.history.failures", sink, HistorySink::failures);
        gauge(registry, "beckon.history.backlog", sink, HistorySink::backlog);
        gauge(registry, "beckon.history.away", sink, source -> source.isAway() ? 1 : 0);
        gauge(registry, "beckon.history.away.seconds", sink, source -> source.awayMillis() / 1_000.0);
        gauge(registry, "beckon.history.dead", sink, source -> source.hasDied() ? 1 : 0);
    }

    private void hostCounter(MeterRegistry registry, String name, ToDoubleFunction<HostFigures> figure) {
        counter(registry, name, host, source -> figure.applyAsDouble(source.figures()));
    }

    private void hostGauge(MeterRegistry registry, String name, ToDoubleFunction<HostFigures> figure) {
        gauge(registry, name, host, source -> figure.applyAsDouble(source.figures()));
    }

    private static <T> void counter(
            MeterRegistry registry, String name, T source, ToDoubleFunction<T> figure, String... tags) {
        FunctionCounter.builder(name, source, figure).tags(tags).register(registry);
    }

    private static <T> void gauge(MeterRegistry registry, String name, T source, ToDoubleFunction<T> figure) {
        Gauge.builder(name, source, figure).register(registry);
    }

    private static double sum(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
