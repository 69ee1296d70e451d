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
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The demo shop on an origin that is not the runtime's. Every page has the snippet, byte for byte, at the place that it keeps for one. */
public final class OtherOrigin implements Pages, AutoCloseable {
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

    private final String host;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile Pasted snippet = new Pasted("", null);

    /** Starts it on a free port, without a snippet; the host is a name of this machine. */
    public OtherOrigin(String host) {
        this.host = host;
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
        return "http://" + host + ":" + server.getAddress().getPort();
    }

    @Override
    public URI page(String path) {
        return URI.create(origin() + "/" + path);
    }

    /** What stands in the pages from now on. */
    public void paste(String copied) {
        snippet = new Pasted(copied, null);
    }

    /**
     * What stands in the pages from now on, with a nonce of its own in each answer; the pages' policy lets nothing run but scripts with
     * it, and lets nobody be called but the runtime.
     */
    public void pasteWithNonce(String copied, URI runtime) {
        snippet = new Pasted(copied, runtime);
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
                byte[] body = extension.equals("html") ? page(file, exchange) : Files.readAllBytes(file);
                exchange.sendResponseHeaders(OK, body.length);
                exchange.getResponseBody().write(body);
            } else {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
            }
        }
    }

    private byte[] page(Path file, HttpExchange exchange) throws IOException {
        Pasted pasted = snippet;
        String html = pasted.html();
        if (pasted.runtime() != null) {
            String nonce = UUID.randomUUID().toString();
            html = html.replace("NONCE", nonce);
            exchange.getResponseHeaders().set("Content-Security-Policy", policy(nonce, pasted.runtime()));
        }
        Matcher place = PLACE.matcher(Files.readString(file));
        if (!place.find()) {
            throw new IllegalStateException("Expected a place for the snippet in " + file + ", but there is none.");
        }
        return place.replaceFirst(Matcher.quoteReplacement(html)).getBytes(StandardCharsets.UTF_8);
    }

    private static String policy(String nonce, URI runtime) {
        return "default-src 'self'; object-src 'none'; base-uri 'none'; script-src 'self' 'nonce-" + nonce
                + "'; connect-src " + runtime + "; require-trusted-types-for 'script'";
    }

    private record Pasted(String html, @Nullable URI runtime) {}
}
