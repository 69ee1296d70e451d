package io.beckon.runtime.notification.stream;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.runtime.notification.BrowserChannel;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.concurrent.atomic.AtomicInteger;

/** A response that is never finished: one event after the other, each written on the response's own event loop. */
final class SseChannel implements BrowserChannel {
    private static final Buffer COMMENT = Buffer.buffer(":\n\n");

    private final TabId tab;
    private final PageId page;
    private final Context loop;
    private final HttpServerResponse response;
    private final int mostUnsent;
    private final AtomicInteger unsent = new AtomicInteger();
    private volatile boolean closed;

    SseChannel(TabId tab, PageId page, Context loop, HttpServerResponse response, int mostUnsent) {
        this.tab = tab;
        this.page = page;
        this.loop = loop;
        this.response = response;
        this.mostUnsent = mostUnsent;
    }

    @Override
    public TabId tab() {
        return tab;
    }

    @Override
    public PageId page() {
        return page;
    }

    @Override
    public void send(StreamEvent event) {
        write(Buffer.buffer("event: " + event.name() + "\ndata: " + Json.MAPPER.writeValueAsString(event) + "\n\n"));
    }

    void comment() {
        write(COMMENT.copy());
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
        loop.runOnContext(_ -> response.reset());
    }

    @Override
    public void close() {
        loop.runOnContext(_ -> {
            if (!closed) {
                closed = true;
                response.end();
            }
        });
    }

    /** The connection is gone. */
    void lost() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
