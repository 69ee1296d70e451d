package io.beckon.admin.visits;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.beckon.definitions.Json;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.published.SignedPackage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The history of a runtime that tells what it was given, page by page of two visits, and remembers every request. Of the filters it
 * knows site, visitor, identity and event. It keeps the package it was given, and no other.
 */
public final class RecordingHistory implements AutoCloseable {
    private static final int PAGE = 2;

    private final Map<String, VisitStory> stories = new LinkedHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private @Nullable SignedPackage kept;
    private @Nullable HttpServer server;
    private int port;
    private int status = 200;
    private int recordings = Integer.MAX_VALUE;
    private volatile CountDownLatch gate = new CountDownLatch(0);

    public RecordingHistory() {
        start();
    }

    /** Begins to answer, where it answered before. */
    public void start() {
        try {
            HttpServer begun = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            begun.createContext("/", this::passGate);
            begun.start();
            port = begun.getAddress().getPort();
            server = begun;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Its address. */
    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** Path and query of every request, decoded. */
    public List<String> requests() {
        return requests;
    }

    /** From now on it tells this visit, too, as the newest, or as it has gone on. */
    public synchronized void tell(VisitStory story) {
        stories.put(story.visit().id(), story);
    }

    /** From now on it hands over this package. */
    public synchronized void keep(SignedPackage content) {
        kept = content;
    }

    /** From now on every answer has this status. */
    public void answerWith(int other) {
        status = other;
    }

    /** Tells so many more recordings; the next one breaks off in its middle. */
    public synchronized void breakOffAfter(int more) {
        recordings = more;
    }

    /** From now on it takes requests and does not answer. */
    public void freeze() {
        gate = new CountDownLatch(1);
    }

    /** Answers what it was asked while it was frozen, and goes on. */
    public void thaw() {
        gate.countDown();
    }

    /** Forgets everything and answers as usual. */
    public synchronized void reset() {
        stories.clear();
        requests.clear();
        kept = null;
        status = 200;
        recordings = Integer.MAX_VALUE;
        thaw();
        if (server == null) {
            start();
        }
    }

    /** Answers no more. */
    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    private void passGate(HttpExchange exchange) throws IOException {
        try {
            gate.await();
            serve(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI uri = exchange.getRequestURI();
            requests.add(URLDecoder.decode(uri.toString(), StandardCharsets.UTF_8));
            if (status != 200) {
                answer(exchange, status, Map.of("type", "/problems/test", "title", "A test", "status", status));
                return;
            }
            String[] path = uri.getPath().split("/");
            if (kept != null && uri.getPath().equals("/packages/" + kept.site().key() + "/" + kept.version())) {
                answer(exchange, 200, kept);
            } else if (!path[1].equals("history")) {
                answer(exchange, 404, Map.of("type", "/problems/none", "title", "None", "status", 404));
            } else if (uri.getPath().equals("/history/events")) {
                answerLines(exchange, page(parameters(uri)));
            } else if (path.length == 3) {
                answer(exchange, 200, page(parameters(uri)));
            } else {
                tell(exchange, path, parameters(uri));
            }
        }
    }

    private void tell(HttpExchange exchange, String[] path, Map<String, String> parameters) throws IOException {
        VisitStory story = stories.get(path[3]);
        if (story == null) {
            answer(exchange, 404, Map.of("type", "/problems/visit", "title", "No such visit", "status", 404));
            return;
        }
        Object told = switch (path.length == 4 ? "" : path[4]) {
            case "events" -> {
                int from = Integer.parseInt(parameters.getOrDefault("from", "0"));
                yield story.events().subList(from, story.events().size());
            }
            case "decisions" -> story.decisions();
            case "engagements" -> story.engagements();
            case "refusals" -> story.refusals();
            default -> story.visit();
        };
        answer(exchange, 200, told);
    }

    private VisitPage page(Map<String, String> parameters) {
        List<VisitEntry> found = new ArrayList<>(stories.values().stream()
                .filter(matches(parameters))
                .map(VisitStory::visit)
                .toList()
                .reversed());
        int begin = Integer.parseInt(parameters.getOrDefault("after", "0"));
        int end = Math.min(
                begin + Math.min(PAGE, Integer.parseInt(parameters.getOrDefault("limit", "50"))), found.size());
        return new VisitPage(found.subList(begin, end), end < found.size() ? String.valueOf(end) : null);
    }

    private static Predicate<VisitStory> matches(Map<String, String> parameters) {
        Predicate<VisitStory> all = story -> story.visit().site().equals(parameters.get("site"));
        return all.and(story ->
                        isOr(parameters.get("visitor"), story.visit().visitor().id()))
                .and(story -> parameters.get("identity") == null
                        || story.visit().identities().stream()
                                .anyMatch(user -> user.userId().equals(parameters.get("identity"))))
                .and(story -> parameters.get("event") == null
                        || story.events().stream()
                                .anyMatch(event -> event.name().equals(parameters.get("event"))));
    }

    private void answerLines(HttpExchange exchange, VisitPage page) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (VisitEntry visit : page.visits()) {
            VisitStory story = stories.get(visit.id());
            for (EventEntry event : story == null ? List.<EventEntry>of() : story.events()) {
                ObjectNode line = Json.MAPPER.valueToTree(event);
                line.put("visitId", visit.id()).put("visitorId", visit.visitor().id());
                lines.append(line).append('\n');
            }
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        if (recordings-- > 0) {
            answer(exchange, 200, bytes);
        } else {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        }
    }

    private static boolean isOr(@Nullable String wanted, String actual) {
        return wanted == null || wanted.equals(actual);
    }

    private static Map<String, String> parameters(URI uri) {
        Map<String, String> parameters = new LinkedHashMap<>();
        String query = uri.getRawQuery();
        for (String parameter : query == null ? new String[0] : query.split("&")) {
            String[] parts = parameter.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void answer(HttpExchange exchange, int code, Object body) throws IOException {
        answer(exchange, code, Json.MAPPER.writeValueAsBytes(body));
    }

    private static void answer(HttpExchange exchange, int code, byte[] bytes) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
