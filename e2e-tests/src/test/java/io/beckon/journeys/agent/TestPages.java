package io.beckon.journeys.agent;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.beckon.journeys.shop.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Pages on an origin of their own. Any path has the page that stands for its first name. */
final class TestPages implements Pages, AutoCloseable {
    private static final int OK = 200;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final HttpServer server;

    /** A page and the headers it comes with. */
    record Page(String html, Map<String, String> headers) {}

    TestPages() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** A page with the agent. */
    static String html(URI agent, String body) {
        return "<!DOCTYPE html><html lang=en><head><title>Page</title><script async src='" + agent
                + "'></script></head><body>" + body + "</body></html>";
    }

    /** The origin, as a site's settings name it. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public URI page(String path) {
        return URI.create(origin() + "/" + path);
    }

    /** Puts a page at all paths that begin with the name. */
    void put(String name, String html) {
        put(name, new Page(html, Map.of()));
    }

    /** The same with headers. */
    void put(String name, Page page) {
        pages.put(name, page);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Page page = pages.getOrDefault(path.split("/", -1)[0], new Page("", Map.of()));
            byte[] body = page.html().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            page.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(OK, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
