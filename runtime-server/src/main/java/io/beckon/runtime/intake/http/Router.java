package io.beckon.runtime.intake.http;

import io.beckon.runtime.host.VisitHost;
import io.beckon.runtime.intake.Gate;
import io.beckon.runtime.intake.Gates;
import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.intake.Throttle;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be reached from outside, and in which order a request is asked its questions: is the server in service, is there
 * such a site, does the page belong to it, is the site on, is there room, may this body be read.
 */
final class Router {
    private static final String SITES = "/sites/";
    private static final String AVAILABILITY = "availability";
    private static final String SAME_ORIGIN = "same-origin";
    private static final long STARTING_RETRY_MILLIS = 2_000;
    private static final CharSequence NO_STORE = HttpHeaders.createOptimized("no-store");
    private static final int NO_CONTENT = 204;

    private final BooleanSupplier isOpen;
    private final Gates gates;
    private final VisitHost host;
    private final Throttle throttle;
    private final Senders senders;
    private final Map<String, SiteRoute> posts;
    private final SiteRoute availability;
    private final AgentRoute agent;
    private final @Nullable DemoRoute demo;

    Router(
            BooleanSupplier isOpen,
            Gates gates,
            VisitHost host,
            Throttle throttle,
            Senders senders,
            Map<String, SiteRoute> posts,
            SiteRoute availability,
            AgentRoute agent,
            @Nullable DemoRoute demo) {
        this.isOpen = isOpen;
        this.gates = gates;
        this.host = host;
        this.throttle = throttle;
        this.senders = senders;
        this.posts = Map.copyOf(posts);
        this.availability = availability;
        this.agent = agent;
        this.demo = demo;
    }

    void route(Exchange exchange) {
        if (!Framing.isSound(exchange.request())) {
            exchange.refuse(Refusal.BAD_REQUEST);
            exchange.request().connection().close();
            return;
        }
        long waitMillis = throttle.request(senders.network(exchange));
        String path = exchange.path();
        if (path.startsWith(SITES)) {
            routeSite(exchange, path, waitMillis);
        } else if (waitMillis > 0) {
            exchange.refuse(Refusal.TOO_MANY_REQUESTS, waitMillis);
        } else if (path.startsWith("/agent/") && isRead(exchange)) {
            routeAgent(exchange);
        } else if (demo != null && path.startsWith("/demo/") && isRead(exchange)) {
            demo.handle(exchange);
        } else {
            exchange.refuse(Refusal.NOT_FOUND);
        }
    }

    private static boolean isRead(Exchange exchange) {
        HttpMethod method = exchange.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    /** A host that has failed serves no more until the next start, and whoever asks it for something would wait for ever. */
    private boolean isInService() {
        return isOpen.getAsBoolean() && host.isServing();
    }

    /** A script that is not here yet may be here soon, and caches may keep a 404 that says nothing else (RFC 9111, 4.2.2). */
    private void routeAgent(Exchange exchange) {
        exchange.response().putHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
        if (isInService()) {
            agent.handle(exchange);
        } else {
            exchange.refuse(Refusal.NOT_READY, STARTING_RETRY_MILLIS);
        }
    }

    private void routeSite(Exchange exchange, String path, long waitMillis) {
        int end = path.indexOf('/', SITES.length());
        String action = end < 0 ? "" : path.substring(end + 1);
        HttpMethod method = exchange.request().method();
        boolean isPost =
                posts.containsKey(action) && (method.equals(HttpMethod.POST) || method.equals(HttpMethod.OPTIONS));
        boolean isGet = action.equals(AVAILABILITY) && method.equals(HttpMethod.GET);
        if (!isPost && !isGet) {
            exchange.refuse(Refusal.NOT_FOUND);
        } else if (!isInService()) {
            exchange.refuse(Refusal.NOT_READY, STARTING_RETRY_MILLIS);
        } else {
            enter(gates.of(path.substring(SITES.length(), end)), action, exchange, waitMillis);
        }
    }

    private void enter(Optional<Gate> gate, String action, Exchange exchange, long waitMillis) {
        if (gate.isEmpty()) {
            exchange.refuse(Refusal.UNKNOWN_SITE);
        } else if (!Origins.admits(gate.get(), exchange) && !isOwnPage(action, exchange)) {
            exchange.refuse(Refusal.WRONG_ORIGIN);
        } else if (waitMillis > 0) {
            exchange.refuse(Refusal.TOO_MANY_REQUESTS, waitMillis);
        } else if (exchange.request().method().equals(HttpMethod.OPTIONS)) {
            Origins.allowPost(exchange.response());
            exchange.end(NO_CONTENT, Buffer.buffer());
        } else if (action.equals(AVAILABILITY)) {
            availability.handle(gate.get(), exchange);
        } else if (!host.switches(gate.get().active().site().key()).site()) {
            exchange.refuse(Refusal.SITE_OFF);
        } else {
            post(gate.get(), action, exchange);
        }
    }

    /** Browsers name no origin when a page reads from its own server. */
    private static boolean isOwnPage(String action, Exchange exchange) {
        return action.equals(AVAILABILITY)
                && exchange.header("Origin") == null
                && SAME_ORIGIN.equals(exchange.header("Sec-Fetch-Site"));
    }

    private void post(Gate gate, String action, Exchange exchange) {
        Refusal refusal = MediaTypes.refusal(exchange);
        SiteRoute route = posts.get(action);
        if (refusal != null) {
            exchange.refuse(refusal);
        } else if (route != null) {
            route.handle(gate, exchange);
        }
    }
}
