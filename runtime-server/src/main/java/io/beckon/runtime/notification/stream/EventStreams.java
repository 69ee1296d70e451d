package io.beckon.runtime.notification.stream;

import io.beckon.definitions.wire.StreamEvent;
import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.intake.StreamOpening;
import io.beckon.runtime.notification.Streams;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;
import java.util.Optional;

/** Turns admitted openings into streams whose first event is the state of the visit. */
public final class EventStreams {
    private static final StreamEvent.Bye VISIT_IS_OVER = new StreamEvent.Bye(300_000);

    private final StreamSettings settings;
    private final VisitHost host;
    private final Streams streams;
    private final OpenStreams open;

    public EventStreams(StreamSettings settings, VisitHost host, Streams streams) {
        this.settings = settings;
        this.host = host;
        this.streams = streams;
        this.open = new OpenStreams(settings.mostStreams(), settings.mostOfNetwork());
    }

    /**
     * Opens a stream over a response, on the response's event loop; says why not when it does not. The stream joins its visit in the
     * moment in which the state is told, so that no push is lost or told twice between the two. A visit that is over is told so, and
     * nothing waits for it.
     */
    public Optional<Refusal> open(StreamOpening opening, HttpServerResponse response) {
        Context loop =
                Objects.requireNonNull(Vertx.currentContext(), "Expected an event loop, but got another thread.");
        SseChannel channel = new SseChannel(opening, streams, open, loop, response, settings.unsentBytes());
        Optional<Refusal> refusal = open.enter(channel);
        if (refusal.isPresent()) {
            return refusal;
        }
        boolean told = host.tellState(opening.site(), opening.visitor(), opening.visit(), standing -> {
            channel.send(standing.state());
            if (standing.isLive()) {
                channel.join();
            } else {
                channel.send(VISIT_IS_OVER);
                channel.close();
            }
        });
        if (!told) {
            open.leave(channel);
            return Optional.of(Refusal.NOT_READY);
        }
        channel.begin(settings.commentMillis(), settings.longestMillis());
        return Optional.empty();
    }

    /** How many streams are open; one counts from the moment it is opened until it ends or its tab opens the next. */
    public long openStreams() {
        return open.count();
    }
}
