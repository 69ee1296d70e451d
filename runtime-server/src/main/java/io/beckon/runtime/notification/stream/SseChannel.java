package io.beckon.runtime.notification.stream;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.runtime.intake.StreamOpening;
import io.beckon.runtime.notification.BrowserChannel;
import io.beckon.runtime.notification.Streams;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A response that is never finished: one event after the other, each written on the response's own event loop. */
final class SseChannel implements BrowserChannel {
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store, no-transform");
    private static final CharSequence EVENT_STREAM = HttpHeaders.createOptimized("text/event-stream");
    private static final Buffer COMMENT = Buffer.buffer(":\n\n");
    private static final long SHORTEST_RETRY_MILLIS = 1_000;
    private static final long LONGEST_RETRY_MILLIS = 5_000;

    private final StreamOpening opening;
    private final Streams streams;
    private final OpenStreams open;
    private final Context loop;
    private final HttpServerResponse response;
    private final int mostUnsent;
    private final AtomicInteger unsent = new AtomicInteger();
    private volatile boolean closed;
    private boolean left;
    private long timer;

    SseChannel(
            StreamOpening opening,
            Streams streams,
            OpenStreams open,
            Context loop,
            HttpServerResponse response,
            int mostUnsent) {
        this.opening = opening;
        this.streams = streams;
        this.open = open;
        this.loop = loop;
        this.response = response;
        this.mostUnsent = mostUnsent;
    }

    /** Sends the head, and a comment whenever so much time has passed, until the end; must be called on the event loop. */
    void begin(long commentMillis, long longestMillis) {
        long lastNanos = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(someOf(longestMillis));
        response.putHeader(HttpHeaders.CONTENT_TYPE, EVENT_STREAM)
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE)
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true)
                .closeHandler(_ -> leave())
                .endHandler(_ -> leave());
        timer = loop.owner().setPeriodic(commentMillis, _ -> beat(lastNanos));
        response.writeHead();
    }

    /** Streams that began together do not end together. */
    private static long someOf(long longestMillis) {
        return longestMillis - ThreadLocalRandom.current().nextLong(longestMillis / 4 + 1);
    }

    private void beat(long lastNanos) {
        if (System.nanoTime() - lastNanos < 0) {
            write(COMMENT.copy());
        } else {
            send(new StreamEvent.Bye(
                    ThreadLocalRandom.current().nextLong(SHORTEST_RETRY_MILLIS, LONGEST_RETRY_MILLIS)));
            close();
        }
    }

    /** What it was opened for. */
    StreamOpening opening() {
        return opening;
    }

    /** Takes part in the pushes of its visit, unless the page has left meanwhile. */
    void join() {
        if (closed) {
            return;
        }
        streams.open(opening.visit(), this);
        if (closed) {
            streams.closed(opening.visit(), this);
        }
    }

    private void leave() {
        if (left) {
            return;
        }
        left = true;
        closed = true;
        loop.owner().cancelTimer(timer);
        streams.closed(opening.visit(), this);
        open.leave(this);
    }

    @Override
    public TabId tab() {
        return opening.tab();
    }

    @Override
    public PageId page() {
        return opening.page();
    }

    @Override
    public void send(StreamEvent event) {
        write(Buffer.buffer("event: " + event.name() + "\ndata: " + Json.MAPPER.writeValueAsString(event) + "\n\n"));
    }

    private void write(Buffer bytes) {
        int length = bytes.length();
        if (closed) {
            return;
        }
        if (unsent.addAndGet(length) > mostUnsent) {
            abandon();
            return;
        }
        loop.runOnContext(_ -> {
            if (!closed) {
                response.write(bytes).onComplete(_ -> unsent.addAndGet(-length));
            }
        });
    }

    /** A reader so far behind would not see a farewell either. */
    private void abandon() {
        closed = true;
        loop.runOnContext(_ -> {
            leave();
            response.reset();
        });
    }

    /** Ends without a word, as the tab has opened its next stream; from any thread. */
    void giveWay() {
        closed = true;
        loop.runOnContext(_ -> {
            if (!left && !response.ended()) {
                response.end();
            }
        });
    }

    @Override
    public void close() {
        loop.runOnContext(_ -> {
            if (!closed) {
                response.end();
            }
        });
    }
}
