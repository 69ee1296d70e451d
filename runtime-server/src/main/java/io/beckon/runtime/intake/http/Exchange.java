package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.IntakeCounts;
import io.beckon.runtime.intake.ReadLimits;
import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.intake.Verdict;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One request and its answer. Keeps at most {@value ReadLimits#BODY_BYTES} bytes of the body; whatever follows, or belongs to a request
 * already refused, is dropped as it comes, and the connection is cut after as many bytes again.
 */
final class Exchange {
    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);
    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence X_CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("Retry-After");
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json");
    private static final long MILLIS_PER_SECOND = 1000;

    private final HttpServerRequest request;
    private final Connections.Client client;
    private final IntakeCounts counts;
    private final Context loop;
    private final String path;
    private @Nullable Consumer<byte[]> reader;
    private @Nullable Buffer body;
    private long read;

    Exchange(HttpServerRequest request, Connections.Client client, IntakeCounts counts) {
        this.request = request;
        this.client = client;
        this.counts = counts;
        this.loop = Objects.requireNonNull(Vertx.currentContext(), "Expected an event loop, but got another thread.");
        this.path = Objects.requireNonNullElse(request.path(), "");
        client.begins();
        request.handler(this::take);
        request.endHandler(_ -> end());
        request.exceptionHandler(_ -> reader = null);
        response().putHeader(X_CONTENT_TYPE_OPTIONS, NO_SNIFF);
    }

    HttpServerRequest request() {
        return request;
    }

    HttpServerResponse response() {
        return request.response();
    }

    Connections.Client client() {
        return client;
    }

    /** The path as sent, still encoded. */
    String path() {
        return path;
    }

    /** The event loop of the request, on which alone it may be answered. */
    Context loop() {
        return loop;
    }

    @Nullable
    String header(CharSequence name) {
        return request.headers().get(name);
    }

    /** A parameter of the query; absent, too, when the query is not encoded as it should be. */
    @Nullable
    String parameter(String name) {
        try {
            return request.getParam(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Reads the body and hands it on, unless it is too large. */
    void readBody(Consumer<byte[]> then) {
        if (announcesTooMuch()) {
            refuse(Refusal.BODY_TOO_LARGE);
            return;
        }
        reader = then;
        if ("100-continue".equalsIgnoreCase(header(HttpHeaders.EXPECT))) {
            response().writeContinue();
        }
    }

    private boolean announcesTooMuch() {
        String length = header(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > ReadLimits.BODY_BYTES;
    }

    private void take(Buffer bytes) {
        read += bytes.length();
        if (read > ReadLimits.BODY_BYTES) {
            body = null;
            if (reader != null) {
                reader = null;
                refuse(Refusal.BODY_TOO_LARGE);
            } else if (read > 2L * ReadLimits.BODY_BYTES) {
                request.connection().close();
            }
        } else if (reader != null) {
            body = body == null ? bytes : body.appendBuffer(bytes);
        }
    }

    private void end() {
        client.hasSent();
        Consumer<byte[]> waiting = reader;
        if (waiting != null) {
            reader = null;
            byte[] whole = body == null ? new byte[0] : body.getBytes();
            guard(() -> waiting.accept(whole));
        }
    }

    /** Does something for the answer; a bug in it costs this request only. */
    void guard(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException bug) {
            fail(bug);
        }
    }

    /** Answers that the server itself failed, which is logged here and nowhere else. */
    void fail(Throwable bug) {
        LOG.error("A request on the public port failed.", bug);
        if (response().headWritten()) {
            request.connection().close();
        } else {
            response().headers().remove(HttpHeaders.CACHE_CONTROL);
            refuse(Refusal.INTERNAL_ERROR);
        }
    }

    void json(int status, byte[] bytes) {
        response().putHeader(HttpHeaders.CONTENT_TYPE, JSON);
        end(status, Buffer.buffer(bytes));
    }

    void end(int status, Buffer bytes) {
        counts.answered(status);
        response().setStatusCode(status).end(bytes);
    }

    void refuse(Refusal refusal) {
        refuse(refusal, refusal.detail(), 0);
    }

    void refuse(Refusal refusal, long retryAfterMillis) {
        refuse(refusal, refusal.detail(), retryAfterMillis);
    }

    void refuse(Verdict.Refused verdict) {
        refuse(verdict.refusal(), verdict.detail(), verdict.retryAfterMillis());
    }

    private void refuse(Refusal refusal, String detail, long retryAfterMillis) {
        long before = counts.refused(refusal);
        LOG.debug("Refused a request: {} ({} since the start)", refusal.type(), before);
        if (retryAfterMillis > 0) {
            response().putHeader(RETRY_AFTER, Long.toString(Math.ceilDiv(retryAfterMillis, MILLIS_PER_SECOND)));
        }
        response().putHeader(HttpHeaders.CONTENT_TYPE, Problems.CONTENT_TYPE);
        end(refusal.status(), Problems.of(refusal, detail));
    }
}
