package io.beckon.benchmarks.scripts;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.beckon.definitions.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Empty pages, each on a site of its own: in a process of its own, with nothing stored and nothing compiled before. They are isolated, so
 * that their clock is exact to 5 µs.
 */
final class EmptyPages implements AutoCloseable {
    private static final byte[] HTML =
            "<!DOCTYPE html><html lang=en><title>Empty</title><body></body></html>".getBytes(StandardCharsets.UTF_8);

    /** What a page told, and what that took of its main thread. */
    record Timed(JsonNode told, double cpuMicros) {}

    private final Chromium browser;
    private final HttpServer server;
    private int sites;

    EmptyPages(Chromium browser) throws IOException {
        this.browser = browser;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", EmptyPages::answer);
        server.start();
    }

    /** What the function in a file beside this class tells in a fresh page. */
    JsonNode tell(String resource, Object... arguments) {
        return timed(resource, arguments).told();
    }

    /** The same, and the processor time that the page's main thread took for it, what asking takes included. */
    Timed timed(String resource, Object... arguments) {
        sites++;
        browser.open(
                "http://site-" + sites + ".localhost:" + server.getAddress().getPort() + "/page");
        String values =
                Stream.of(arguments).map(Json.MAPPER::writeValueAsString).collect(Collectors.joining(", "));
        String call = "(" + text(resource) + ")(" + values + ")";
        double beforeMicros = browser.cpuMicros();
        JsonNode told = browser.evaluate(call);
        return new Timed(told, browser.cpuMicros() - beforeMicros);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
            exchange.getResponseHeaders().set("Cross-Origin-Embedder-Policy", "require-corp");
            exchange.sendResponseHeaders(200, HTML.length);
            exchange.getResponseBody().write(HTML);
        }
    }

    private static String text(String resource) {
        try (InputStream in = EmptyPages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + resource + ", but it is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
