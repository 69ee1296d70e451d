package io.beckon.benchmarks.intake;

import io.beckon.definitions.wire.EventBatch;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import tools.jackson.databind.json.JsonMapper;

/** The yardstick: reads the body, parses it with Jackson as it comes out of the box, and answers 204. */
public final class BareServer {
    private static final int NO_CONTENT = 204;
    private static final int BAD_REQUEST = 400;
    private static final JsonMapper MAPPER = new JsonMapper();

    private BareServer() {}

    /** Listens on the port of this machine that the argument names, until it is killed. */
    public static void main(String[] arguments) {
        Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1))
                .createHttpServer()
                .requestHandler(BareServer::parse)
                .listen(Integer.parseInt(arguments[0]), "127.0.0.1")
                .await();
    }

    private static void parse(HttpServerRequest request) {
        request.body()
                .map(body -> MAPPER.readValue(body.getBytes(), EventBatch.class))
                .onSuccess(batch -> answer(request, batch.events().isEmpty() ? BAD_REQUEST : NO_CONTENT))
                .onFailure(_ -> answer(request, BAD_REQUEST));
    }

    private static void answer(HttpServerRequest request, int status) {
        request.response().setStatusCode(status).end();
    }
}
