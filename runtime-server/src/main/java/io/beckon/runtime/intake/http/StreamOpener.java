package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.intake.StreamOpening;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;

/** Whoever keeps streams. */
@FunctionalInterface
public interface StreamOpener {
    /**
     * Opens a stream over a response, on the response's event loop; headers that were set stay. Owns the response from then on,
     * except its body-end handler. When it does not open one, it says why and leaves the response alone.
     */
    Optional<Refusal> open(StreamOpening opening, HttpServerResponse response);
}
