package io.beckon.runtime.shell;

import io.beckon.definitions.Json;
import io.beckon.runtime.history.jpa.HistorySource;
import io.beckon.runtime.history.jpa.JpaVisitHistory;
import io.beckon.runtime.host.SlotAllocator;
import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.host.local.HostSettings;
import io.beckon.runtime.host.local.LocalVisitHost;
import io.beckon.runtime.intake.RateLimits;
import io.beckon.runtime.intake.TrustedProxies;
import io.beckon.runtime.intake.files.SecretFile;
import io.beckon.runtime.intake.http.ConnectionLimits;
import io.beckon.runtime.intake.http.PublicPort;
import io.beckon.runtime.intake.http.PublicPortSettings;
import io.beckon.runtime.intake.http.TimeLimits;
import io.beckon.runtime.notification.Streams;
import io.beckon.runtime.notification.stream.EventStreams;
import io.beckon.runtime.notification.stream.StreamSettings;
import io.beckon.runtime.published.PublishedPackages;
import io.beckon.runtime.published.files.FilePackageStore;
import java.io.IOException;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import tools.jackson.databind.json.JsonMapper;

/** Joins the rooms, in the order in which data flows through them. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Wiring {
    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    JsonMapper json() {
        return Json.MAPPER;
    }

    @Bean
    DataDirectory dataDirectory(RuntimeSettings settings) {
        return new DataDirectory(settings.dataDir());
    }

    @Bean
    PublishedPackages published(RuntimeSettings settings, DataDirectory data, InstantSource clock) {
        PublishedPackages published = PublishedPackages.load(
                new FilePackageStore(data.resolve("packages")), PublisherKeys.of(settings.publishers()));
        var _ = published.warmUp(clock.millis());
        return published;
    }

    @Bean
    Streams streams() {
        return new Streams();
    }

    @Bean
    LocalVisitHost host(
            RuntimeSettings settings,
            DataDirectory data,
            PublishedPackages published,
            Streams streams,
            InstantSource clock)
            throws IOException, InterruptedException {
        HostSettings host = HostSettings.in(data.resolve("host"));
        return LocalVisitHost.open(
                host.withLimits(host.limits().withMaxLiveVisitors(settings.maxLiveVisitors()))
                        .withKeep(StartRefused.unlessReadable("beckon.keep", () -> keep(settings.keep()))),
                published,
                streams::push,
                SlotAllocator.UNLIMITED,
                clock);
    }

    private static HostSettings.Keep keep(RuntimeSettings.Keep keep) {
        return HostSettings.Keep.DEFAULT.withTimes(keep.visitors(), keep.oneTimeVisitors());
    }

    @Bean
    EventStreams eventStreams(RuntimeSettings settings, VisitHost host, Streams streams) {
        RuntimeSettings.Streams limits = settings.streams();
        return new EventStreams(
                StreamSettings.DEFAULT.withLimits(
                        limits.most(), limits.mostPerNetwork(), limits.longest().toMillis()),
                host,
                streams);
    }

    @Bean
    PublicPort publicPort(
            RuntimeSettings settings,
            DataDirectory data,
            VisitHost host,
            PublishedPackages published,
            EventStreams streams,
            Service service,
            InstantSource clock)
            throws IOException {
        Integer loops = settings.eventLoops();
        PublicPortSettings port = new PublicPortSettings(
                settings.publicAddress(),
                settings.publicPort(),
                loops == null ? Runtime.getRuntime().availableProcessors() : loops,
                TimeLimits.DEFAULT,
                StartRefused.unlessReadable("beckon.connections", () -> connections(settings.connections())),
                StartRefused.unlessReadable(
                        "beckon.trusted-proxies", () -> TrustedProxies.parse(settings.trustedProxies())),
                settings.countryHeader(),
                settings.demoDir());
        return PublicPort.of(
                port,
                rateLimits(settings.limits()),
                SecretFile.in(data.path()),
                IdentitySecrets.of(settings.identity()),
                host,
                published,
                streams::open,
                service::isOpen,
                clock);
    }

    private static ConnectionLimits connections(RuntimeSettings.Connections limits) {
        return new ConnectionLimits(limits.most(), limits.mostPerNetwork()).within(OpenFiles.forConnections());
    }

    private static RateLimits rateLimits(RuntimeSettings.Limits limits) {
        return new RateLimits(
                limits.visitEventsPerSecond(),
                limits.visitBurst(),
                limits.requestsPerSecond(),
                limits.newVisitsPerMinute());
    }

    @Bean
    JpaVisitHistory history(RuntimeSettings settings, DataDirectory data) {
        return new JpaVisitHistory(
                StartRefused.unlessReadable("beckon.history", () -> source(settings.history(), data)));
    }

    private static HistorySource source(RuntimeSettings.History history, DataDirectory data) {
        return history.url() == null
                ? HistorySource.in(data.resolve("history"))
                : new HistorySource(history.url(), history.user(), history.password());
    }

    @Bean
    HistorySink historySink(LocalVisitHost host, JpaVisitHistory history) {
        return new HistorySink(host.outbox(), history, System::nanoTime);
    }

    @Bean
    Retention retention(RuntimeSettings settings, JpaVisitHistory history, InstantSource clock) {
        return new Retention(history, settings.keep(), clock);
    }

    @Bean
    Service service() {
        return new Service();
    }
}
