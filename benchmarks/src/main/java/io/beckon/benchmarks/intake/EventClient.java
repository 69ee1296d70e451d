package io.beckon.benchmarks.intake;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;

/** Posts events like browsers behind a proxy. */
final class EventClient implements AutoCloseable {
    private static final int CONNECTIONS = 64;

    /** What came back. */
    record Answer(int status, Buffer body) {}

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final HttpClient client;

    EventClient(int port) {
        client = vertx.createHttpClient(
                new HttpClientOptions().setDefaultHost("127.0.0.1").setDefaultPort(port),
                new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    }

    /** Does something on the one thread on which all answers arrive. */
    void onLoop(Runnable action) {
        vertx.getOrCreateContext().runOnContext(_ -> action.run());
    }

    Future<Answer> post(String network, String body) {
        return client.request(HttpMethod.POST, Load.PATH)
                .compose(request -> request.putHeader(HttpHeaders.ORIGIN, Load.ORIGIN)
                        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain")
                        .putHeader("X-Forwarded-For", network)
                        .send(Buffer.buffer(body)))
                .compose(response -> response.body().map(bytes -> new Answer(response.statusCode(), bytes)));
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
