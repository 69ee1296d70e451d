package io.beckon.admin.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.beckon.admin.publishing.RecordingRuntime;
import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.wire.ProblemAnswer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A console's port for scripts that keeps what it gets, unless it is told to refuse. */
final class RecordingConsole implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, String> sites = new ConcurrentHashMap<>();
    private volatile @Nullable String refusal;

    RecordingConsole() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/api/sites/", this::serve);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The texts of the sites, by path. */
    Map<String, String> sites() {
        return sites;
    }

    /** From now on every site has this problem. */
    void refuse(String problem) {
        refusal = problem;
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String text = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            if (!("Bearer " + RecordingRuntime.TOKEN).equals(token)) {
                answer(exchange, 401, "");
            } else if (exchange.getRequestMethod().equals("GET")) {
                answer(exchange, sites.containsKey(path) ? 200 : 404, sites.getOrDefault(path, ""));
            } else {
                take(exchange, path, text);
            }
        }
    }

    private void take(HttpExchange exchange, String path, String text) throws IOException {
        String problem = refusal;
        if (problem == null) {
            sites.put(path, text);
            answer(exchange, 200, "{}");
        } else {
            answer(
                    exchange,
                    422,
                    Json.MAPPER.writeValueAsString(
                            new ProblemAnswer("/problems/site", "No", 422, null, List.of(new Problem("/", problem)))));
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
