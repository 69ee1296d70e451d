package io.beckon.runtime.intake.http;

import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.intake.Gates;
import io.beckon.runtime.intake.Intake;
import io.beckon.runtime.intake.IntakeCounts;
import io.beckon.runtime.intake.RateLimits;
import io.beckon.runtime.intake.SignInProofs;
import io.beckon.runtime.intake.Throttle;
import io.beckon.runtime.intake.TokenSecret;
import io.beckon.runtime.published.PublishedSites;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The server that browsers talk to.
 *
 * <p>{@link #start} and {@link #stop} block and are called once each, by the same thread; everything else happens on the event loops.
 */
public final class PublicPort {
    private static final int ID_BYTES = 16;
    private static final long PATIENCE_SECONDS = 10;

    private final PublicPortSettings settings;
    private final Router router;
    private final IntakeCounts counts;
    private @Nullable Vertx vertx;
    private int port;

    private PublicPort(PublicPortSettings settings, Router router, IntakeCounts counts) {
        this.settings = settings;
        this.router = router;
        this.counts = counts;
    }

    /**
     * A port that does not listen yet.
     *
     * @param isOpen whether requests for sites may be answered by more than a 503
     * @param clock tells the age of tokens and whether calendars are open
     */
    public static PublicPort of(
            PublicPortSettings settings,
            RateLimits limits,
            TokenSecret secret,
            SignInProofs proofs,
            VisitHost host,
            PublishedSites published,
            StreamOpener streams,
            BooleanSupplier isOpen,
            InstantSource clock) {
        IntakeCounts counts = new IntakeCounts();
        Throttle throttle = new Throttle(limits, System::nanoTime);
        Intake intake = new Intake(secret, proofs, throttle, counts, PublicPort::chance);
        Senders senders = new Senders(settings.proxies(), settings.countryHeader());
        Map<String, SiteRoute> posts = Map.of(
                "events", new EventsRoute(intake, host, senders, counts, clock),
                "stream", new StreamRoute(intake, streams, senders, counts, clock));
        Path demo = settings.demoDirectory();
        Router router = new Router(
                isOpen,
                new Gates(published),
                host,
                throttle,
                senders,
                posts,
                new AvailabilityRoute(host, clock),
                new AgentRoute(published),
                demo == null ? null : new DemoRoute(demo));
        return new PublicPort(settings, router, counts);
    }

    private static byte[] chance() {
        byte[] bytes = new byte[ID_BYTES];
        Chance.SOURCE.nextBytes(bytes);
        return bytes;
    }

    /** Listens; throws when the port is taken. */
    public void start() {
        Vertx started = Vertx.vertx(new VertxOptions()
                .setEventLoopPoolSize(settings.eventLoops())
                .setWorkerPoolSize(2)
                .setFileSystemOptions(
                        new FileSystemOptions().setFileCachingEnabled(false).setClassPathResolvingEnabled(false)));
        vertx = started;
        List<EventLoop> loops = new CopyOnWriteArrayList<>();
        ConnectionPlaces places = new ConnectionPlaces(settings.connections(), settings.proxies());
        DeploymentOptions all = new DeploymentOptions().setInstances(settings.eventLoops());
        await(started.deployVerticle(
                () -> {
                    EventLoop loop = new EventLoop(settings, router, places, counts);
                    loops.add(loop);
                    return loop;
                },
                all));
        port = loops.getFirst().port();
    }

    /** Stops listening, lets requests that are being answered finish, and closes what is open. Streams should be closed before. */
    public void stop() {
        if (vertx != null) {
            await(vertx.close());
            vertx = null;
        }
    }

    /** Where it listens, once started. */
    public int port() {
        return port;
    }

    /** What it has seen since the start. */
    public IntakeCounts counts() {
        return counts;
    }

    private static void await(Future<?> future) {
        try {
            future.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("Expected the public port to start or stop in time, but it did not.", e);
        }
    }

    /** Made on first use, because collecting entropy takes a moment. */
    private static final class Chance {
        static final SecureRandom SOURCE = new SecureRandom();
    }
}
