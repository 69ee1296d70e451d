package io.beckon.runtime.shell;

import io.beckon.runtime.host.local.LocalVisitHost;
import io.beckon.runtime.intake.http.PublicPort;
import io.beckon.runtime.notification.Streams;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Starts what works by itself, and stops it so that nothing accepted is left half done: first nothing comes in any more, then the host
 * applies what was accepted, then history gets it. The internal port starts after this and stops before it. What a stop does not
 * manage in time is on disk, for the next start.
 */
@Component
class Operation implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Operation.class);
    private static final int BEFORE_THE_INTERNAL_PORT = 0;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final long POLL_NANOS = 5_000_000;

    private final LocalVisitHost host;
    private final PublicPort publicPort;
    private final Streams streams;
    private final HistorySink sink;
    private final Service service;
    private final RuntimeSettings settings;
    private volatile boolean isRunning;

    Operation(
            LocalVisitHost host,
            PublicPort publicPort,
            Streams streams,
            HistorySink sink,
            Service service,
            RuntimeSettings settings) {
        this.host = host;
        this.publicPort = publicPort;
        this.streams = streams;
        this.sink = sink;
        this.service = service;
        this.settings = settings;
    }

    @Override
    public void start() {
        try {
            publicPort.start();
        } catch (Exception e) { // whatever Netty met, checked or not
            LOG.debug("The public port does not start.", e);
            publicPort.stop();
            throw new StartRefused(
                    "Expected to listen on " + settings.publicAddress() + ":" + settings.publicPort() + ", but: "
                            + e.getMessage(),
                    "Stop whoever listens there, or set beckon.public-port (BECKON_RUNTIME_PORT).");
        }
        sink.start();
        service.open();
        isRunning = true;
        LOG.info("The public port is {}.", publicPort.port());
    }

    @Override
    public void stop() {
        service.close();
        streams.closeAll();
        publicPort.stop();
        awaitApplied();
        sink.stop(PATIENCE);
        host.close();
        isRunning = false;
    }

    private void awaitApplied() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (host.figures().lagEntries() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(POLL_NANOS);
        }
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_INTERNAL_PORT;
    }
}
