package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.Refusal;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /demo/…}: the pages of the demo, straight from their directory, under the policy that a careful site would have. Names are
 * plain, never hidden and never climb; what a link leads to must lie in the directory too.
 */
final class DemoRoute {
    private static final String ROOT = "/demo/";
    private static final Pattern NAME = Pattern.compile("([A-Za-z0-9_-][A-Za-z0-9._-]*(/|$))*");
    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'";
    private static final int OK = 200;
    private static final int MOVED = 301;

    private final Path directory;

    DemoRoute(Path directory) {
        this.directory = directory;
    }

    void handle(Exchange exchange) {
        String name = exchange.path().substring(ROOT.length());
        if (!NAME.matcher(name).matches()) {
            exchange.refuse(Refusal.NOT_FOUND);
            return;
        }
        exchange.loop()
                .executeBlocking(() -> find(name))
                .onSuccess(found -> answer(found, name, exchange))
                .onFailure(_ -> exchange.refuse(Refusal.NOT_FOUND));
    }

    /** What a name stands for; blocks. */
    private Found find(String name) throws IOException {
        Path root = directory.toRealPath();
        Path path = root.resolve(file(name));
        if (!Files.exists(path) || !path.toRealPath().startsWith(root)) {
            return new Found.Nothing();
        }
        if (Files.isDirectory(path)) {
            return new Found.Directory();
        }
        return new Found.Page(Buffer.buffer(Files.readAllBytes(path)));
    }

    private static String file(String name) {
        return name.isEmpty() || name.endsWith("/") ? name + "index.html" : name;
    }

    private static void answer(Found found, String name, Exchange exchange) {
        switch (found) {
            case Found.Nothing() -> exchange.refuse(Refusal.NOT_FOUND);
            case Found.Directory() -> {
                exchange.response().putHeader(HttpHeaders.LOCATION, ROOT + name + "/");
                exchange.end(MOVED, Buffer.buffer());
            }
            case Found.Page page -> serve(page, MediaTypes.ofFile(file(name)), exchange);
        }
    }

    private static void serve(Found.Page page, @Nullable String type, Exchange exchange) {
        if (type == null) {
            exchange.refuse(Refusal.NOT_FOUND);
            return;
        }
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, type)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("Content-Security-Policy", POLICY)
                .putHeader("Referrer-Policy", "strict-origin-when-cross-origin")
                .putHeader("Cross-Origin-Resource-Policy", "same-origin");
        exchange.end(OK, page.bytes());
    }

    private sealed interface Found {
        record Page(Buffer bytes) implements Found {}

        record Directory() implements Found {}

        record Nothing() implements Found {}
    }
}
