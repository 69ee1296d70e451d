package io.beckon.runtime.notification.stream;

import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.intake.StreamOpening;
import io.beckon.runtime.notification.Streams;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;

/** Turns admitted openings into streams whose first event is the state of the visit. */
public final class EventStreams {
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store, no-transform");
    private static final CharSequence EVENT_STREAM = HttpHeaders.createOptimized("text/event-stream");

    private final StreamSettings settings;
    private final VisitHost host;
    private final Streams streams;

    public EventStreams(StreamSettings settings, VisitHost host, Streams streams) {
        this.settings = settings;
        this.host = host;
        this.streams = streams;
    }

    /** Opens a stream over a response, on the response's event loop; false when there is no room for one more. */
    public boolean open(StreamOpening opening, HttpServerResponse response) {
        if (streams.openChannels() >= settings.mostStreams()) {
            return false;
        }
        Context loop =
                Objects.requireNonNull(Vertx.currentContext(), "Expected an event loop, but got another thread.");
        SseChannel channel = new SseChannel(opening.tab(), opening.page(), loop, response, settings.unsentBytes());
        response.putHeader(HttpHeaders.CONTENT_TYPE, EVENT_STREAM)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true);
        long timer = loop.owner().setPeriodic(settings.commentMillis(), _ -> channel.comment());
        response.closeHandler(_ -> leave(opening, channel, loop, timer));
        response.endHandler(_ -> leave(opening, channel, loop, timer));
        response.writeHead();
        tellState(opening, channel);
        return true;
    }

    /** Registers in the moment in which the state is told, so that no push is lost or told twice between the two. */
    private void tellState(StreamOpening opening, SseChannel channel) {
        host.tellState(opening.site(), opening.visitor(), opening.visit(), state -> {
            channel.send(state);
            streams.open(opening.visit(), channel);
            if (channel.isClosed()) {
                streams.closed(opening.visit(), channel);
            }
        });
    }

    private void leave(StreamOpening opening, SseChannel channel, Context loop, long timer) {
        loop.owner().cancelTimer(timer);
        channel.lost();
        streams.closed(opening.visit(), channel);
    }
}
