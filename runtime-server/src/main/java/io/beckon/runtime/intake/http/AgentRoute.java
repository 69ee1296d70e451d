package io.beckon.runtime.intake.http;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.runtime.intake.Gates;
import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.published.ActiveSite;
import io.beckon.runtime.published.Bundle;
import io.beckon.runtime.published.PublishedSites;
import io.beckon.runtime.published.Scripts;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /agent/{siteKey}.js}, the current bundle, and {@code GET /agent/{siteKey}/{hash}.js}, a bundle or an engagement UI that
 * never changes.
 */
final class AgentRoute {
    private static final Pattern CURRENT = Pattern.compile("/agent/([a-z0-9-]+)\\.js");
    private static final Pattern PINNED = Pattern.compile("/agent/([a-z0-9-]+)/([0-9a-f]{64})\\.js");
    private static final CharSequence SHORT = HttpHeaders.createOptimized("public, max-age=60");
    private static final CharSequence FOREVER = HttpHeaders.createOptimized("public, max-age=31536000, immutable");
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private static final int MOST_READING = 256;
    private static final long BUSY_RETRY_MILLIS = 1_000;

    private final PublishedSites published;

    /** For scripts of older versions, which may have to be read first. */
    private final Semaphore reading = new Semaphore(MOST_READING);

    AgentRoute(PublishedSites published) {
        this.published = published;
    }

    void handle(Exchange exchange) {
        String path = exchange.path();
        Matcher pinned = PINNED.matcher(path);
        Matcher current = CURRENT.matcher(path);
        exchange.response()
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .putHeader("Cross-Origin-Resource-Policy", "cross-origin")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (pinned.matches()) {
            servePinned(Gates.site(pinned.group(1)), pinned.group(2), exchange);
        } else if (current.matches()) {
            serve(active(Gates.site(current.group(1))).map(Scripts::bundle), SHORT, exchange);
        } else {
            exchange.refuse(Refusal.NOT_FOUND);
        }
    }

    private Optional<Scripts> active(Optional<SiteKey> site) {
        return site.flatMap(published::active).map(ActiveSite::scripts);
    }

    private void servePinned(Optional<SiteKey> site, String hash, Exchange exchange) {
        Optional<Bundle> active = active(site).flatMap(scripts -> scripts.find(hash));
        if (active.isPresent()
                || site.filter(known -> published.keeps(known, hash)).isEmpty()) {
            serve(active, FOREVER, exchange);
        } else if (reading.tryAcquire()) {
            exchange.loop()
                    .executeBlocking(() -> published.script(site.get(), hash), false)
                    .onComplete(_ -> reading.release())
                    .onSuccess(kept -> exchange.guard(() -> serve(kept, FOREVER, exchange)))
                    .onFailure(exchange::fail);
        } else {
            exchange.refuse(Refusal.OVERLOADED, BUSY_RETRY_MILLIS);
        }
    }

    private static void serve(Optional<Bundle> script, CharSequence caching, Exchange exchange) {
        if (script.isEmpty()) {
            exchange.refuse(Refusal.NOT_FOUND);
            return;
        }
        Encoding encoding = Encoding.best(exchange.header(HttpHeaders.ACCEPT_ENCODING));
        String etag = encoding.etag(script.get());
        exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, caching).putHeader(HttpHeaders.ETAG, etag);
        if (isKnown(exchange.header(HttpHeaders.IF_NONE_MATCH), etag)) {
            exchange.end(NOT_MODIFIED, Buffer.buffer());
            return;
        }
        byte[] bytes = encoding.of(script.get());
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/javascript; charset=utf-8")
                .putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length));
        if (encoding != Encoding.IDENTITY) {
            exchange.response().putHeader(HttpHeaders.CONTENT_ENCODING, encoding.text());
        }
        exchange.end(OK, Buffer.buffer(bytes));
    }

    private static boolean isKnown(@Nullable String ifNoneMatch, String etag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String known : ifNoneMatch.split(",")) {
            String tag = known.strip();
            if (tag.equals("*") || (tag.startsWith("W/") ? tag.substring(2) : tag).equals(etag)) {
                return true;
            }
        }
        return false;
    }
}
