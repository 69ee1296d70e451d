package io.beckon.runtime.intake.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.List;

/** What proxies and servers may understand differently, and Netty lets through, is refused (RFC 9112, 3.2 and 6.1). */
final class Framing {
    private static final String CHUNKED = "chunked";

    private Framing() {}

    /** Whether the request names one host, or none where HTTP/1.0 allows that, and has no other transfer coding than chunks. */
    static boolean isSound(HttpServerRequest request) {
        MultiMap headers = request.headers();
        int hosts = headers.getAll(HttpHeaders.HOST).size();
        List<String> codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return (hosts == 1 || (hosts == 0 && request.version() == HttpVersion.HTTP_1_0))
                && (codings.isEmpty() || (codings.size() == 1 && CHUNKED.equalsIgnoreCase(codings.getFirst())));
    }
}
