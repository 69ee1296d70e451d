package io.beckon.runtime.notification.stream;

import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.intake.StreamOpening;
import io.beckon.runtime.notification.Streams;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;

/** Turns admitted openings into streams whose first event is the state of the visit. */
public final class EventStreams {
    private final StreamSettings settings;
    private final VisitHost host;
    private final Streams streams;

    public EventStreams(StreamSettings settings, VisitHost host, Streams streams) {
        this.settings = settings;
        this.host = host;
        this.streams = streams;
    }

    /**
     * Opens a stream over a response, on the response's event loop; false when there is no room for one more. It joins in the moment in
     * which the state is told, so that no push is lost or told twice between the two.
     */
    public boolean open(StreamOpening opening, HttpServerResponse response) {
        if (streams.openChannels() >= settings.mostStreams()) {
            return false;
        }
        Context loop =
                Objects.requireNonNull(Vertx.currentContext(), "Expected an event loop, but got another thread.");
        SseChannel channel = new SseChannel(opening, streams, loop, response, settings.unsentBytes());
        channel.begin(settings.commentMillis());
        host.tellState(opening.site(), opening.visitor(), opening.visit(), state -> {
            channel.send(state);
            channel.join();
        });
        return true;
    }
}
