package io.beckon.journeys.shop;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo shop on an origin that is not the runtime's. Every page has the snippet, byte for byte, at the place that it keeps for one. */
public final class OtherOrigin implements AutoCloseable {
    private static final Path PAGES = Path.of(System.getProperty("beckon.root", ".."))
            .resolve("demo/shop")
            .toAbsolutePath()
            .normalize();
    private static final Pattern PLACE = Pattern.compile("(?s)(?<=<!-- snippet -->\n).*?(?=<!-- end of snippet -->)");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile String snippet = "";

    /** Starts it on a free port, without a snippet. */
    public OtherOrigin() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Its origin, as a site's settings name it. */
    public String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The address of a page. */
    public URI page(String path) {
        return URI.create(origin() + "/" + path);
    }

    /** What stands in the pages from now on. */
    public void paste(String copied) {
        snippet = copied;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Path file = PAGES.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : ""))
                    .normalize();
            String extension = file.toString().substring(file.toString().lastIndexOf('.') + 1);
            if (file.startsWith(PAGES) && Files.isRegularFile(file) && TYPES.containsKey(extension)) {
                exchange.getResponseHeaders().set("Content-Type", TYPES.get(extension));
                exchange.getResponseHeaders().set("Cache-Control", "no-store");
                byte[] body = extension.equals("html") ? withSnippet(file) : Files.readAllBytes(file);
                exchange.sendResponseHeaders(OK, body.length);
                exchange.getResponseBody().write(body);
            } else {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
            }
        }
    }

    private byte[] withSnippet(Path page) throws IOException {
        Matcher place = PLACE.matcher(Files.readString(page));
        if (!place.find()) {
            throw new IllegalStateException("Expected a place for the snippet in " + page + ", but there is none.");
        }
        return place.replaceFirst(Matcher.quoteReplacement(snippet)).getBytes(StandardCharsets.UTF_8);
    }
}
