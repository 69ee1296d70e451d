package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.Gate;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cross-origin rules: exactly the listed origins, never a wildcard, never credentials. */
final class Origins {
    private static final CharSequence EXPOSED = HttpHeaders.createOptimized("Retry-After");
    private static final CharSequence POST = HttpHeaders.createOptimized("POST");
    private static final CharSequence CONTENT_TYPE = HttpHeaders.createOptimized("Content-Type");
    private static final CharSequence REMEMBERED_SECONDS = HttpHeaders.createOptimized("7200");

    private Origins() {}

    /** The one origin that the request names. */
    static @Nullable String named(Exchange exchange) {
        List<String> origins = exchange.request().headers().getAll(HttpHeaders.ORIGIN);
        return origins.size() == 1 ? origins.getFirst() : null;
    }

    /** Lets the page read the answer if it belongs to the site; answers depend on the origin either way. */
    static boolean admits(Gate gate, Exchange exchange) {
        String origin = named(exchange);
        exchange.response().putHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        if (origin == null || !gate.mayEnter(origin)) {
            return false;
        }
        exchange.response()
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                .putHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        return true;
    }

    /** What an admitted page may send next. */
    static void allowPost(HttpServerResponse response) {
        response.putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, POST)
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, CONTENT_TYPE)
                .putHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, REMEMBERED_SECONDS);
    }
}
