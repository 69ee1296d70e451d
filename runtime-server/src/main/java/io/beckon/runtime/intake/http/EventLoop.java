package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.IntakeCounts;
import io.beckon.runtime.intake.Refusal;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One of the threads that serve; all listen on the same port, and each connection stays with one of them. */
final class EventLoop extends VerticleBase {
    private static final int LINE_BYTES = 2_048;
    private static final int HEADER_BYTES = 8_192;
    private static final int BACKLOG = 1_024;
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final PublicPortSettings settings;
    private final Router router;
    private final IntakeCounts counts;
    private final Connections connections;
    private @Nullable HttpServer server;

    EventLoop(PublicPortSettings settings, Router router, ConnectionPlaces places, IntakeCounts counts) {
        this.settings = settings;
        this.router = router;
        this.counts = counts;
        this.connections = new Connections(settings.times(), places, counts);
    }

    @Override
    public Future<?> start() {
        vertx.setPeriodic(connections.sweepMillis(), _ -> connections.sweep());
        server = vertx.createHttpServer(options())
                .connectionHandler(connections::opened)
                .requestHandler(request -> {
                    Exchange exchange = exchange(request);
                    exchange.guard(() -> router.route(exchange));
                })
                .invalidRequestHandler(request -> refuse(exchange(request)));
        return server.listen(address());
    }

    /** Lets requests that are being answered finish. */
    @Override
    public Future<?> stop() {
        return server == null ? Future.succeededFuture() : server.shutdown(FAREWELL);
    }

    private SocketAddress address() {
        return settings.port() == 0
                ? SocketAddress.sharedRandomPort(1, settings.host())
                : SocketAddress.inetSocketAddress(settings.port(), settings.host());
    }

    int port() {
        return server == null ? 0 : server.actualPort();
    }

    private HttpServerOptions options() {
        HttpServerOptions options = new HttpServerOptions()
                .setMaxInitialLineLength(LINE_BYTES)
                .setMaxHeaderSize(HEADER_BYTES)
                .setHttp2ClearTextEnabled(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setStrictThreadMode(true);
        options.setAcceptBacklog(BACKLOG);
        options.setIdleTimeoutUnit(TimeUnit.MILLISECONDS);
        options.setWriteIdleTimeout(settings.times().silenceMillis());
        return options;
    }

    private Exchange exchange(HttpServerRequest request) {
        return new Exchange(request, connections.of(request.connection()), counts);
    }

    private static void refuse(Exchange exchange) {
        exchange.refuse(
                switch (exchange.request().decoderResult().cause()) {
                    case TooLongHttpLineException _ -> Refusal.URI_TOO_LONG;
                    case TooLongHttpHeaderException _ -> Refusal.HEADERS_TOO_LARGE;
                    default -> Refusal.BAD_REQUEST;
                });
        exchange.request().connection().close();
    }
}
