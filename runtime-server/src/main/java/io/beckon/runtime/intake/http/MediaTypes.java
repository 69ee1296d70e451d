package io.beckon.runtime.intake.http;

import io.beckon.runtime.intake.Refusal;
import io.vertx.core.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which bodies are taken, and what files are called. */
final class MediaTypes {
    private static final Pattern TAKEN =
            Pattern.compile("(?i)\\s*(text/plain|application/json)\\s*(;\\s*charset=\"?utf-8\"?\\s*)?");
    private static final String USUAL = "text/plain;charset=UTF-8";
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("webp", "image/webp"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("woff2", "font/woff2"));

    private MediaTypes() {}

    /** Why the body of a request is not even looked at; null when it may be. */
    static @Nullable Refusal refusal(Exchange exchange) {
        if (exchange.header(HttpHeaders.CONTENT_ENCODING) != null) {
            return Refusal.ENCODED_BODY;
        }
        String type = exchange.header(HttpHeaders.CONTENT_TYPE);
        boolean isTaken =
                type != null && (type.equals(USUAL) || TAKEN.matcher(type).matches());
        return isTaken ? null : Refusal.WRONG_CONTENT_TYPE;
    }

    /** The type of a file by its name, null when such files are not served. */
    static @Nullable String ofFile(String name) {
        return BY_EXTENSION.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
