package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.StreamOpening;
import io.vertx.core.http.HttpServerResponse;

/** Whoever keeps streams. */
@FunctionalInterface
public interface StreamOpener {
    /**
     * Opens a stream over a response, on the response's event loop; headers that were set stay. Owns the response from then on,
     * except its body-end handler. Returns false, and leaves the response alone, when there is no room for one more.
     */
    boolean open(StreamOpening opening, HttpServerResponse response);
}
