package io.beckon.benchmarks.scripts;

import io.beckon.definitions.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The line to one page of a Chromium, one command at a time: https://chromedevtools.github.io/devtools-protocol */
final class DevTools implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Inbox inbox = new Inbox();
    private final WebSocket line;
    private int lastId;

    /** Takes up the line at an address that the browser named. */
    DevTools(HttpClient client, URI address) {
        line = client.newWebSocketBuilder().buildAsync(address, inbox).join();
    }

    /** What a method answers; what happens meanwhile passes by. */
    JsonNode call(String method, Map<String, ?> parameters) {
        lastId++;
        line.sendText(
                        Json.MAPPER.writeValueAsString(Map.of("id", lastId, "method", method, "params", parameters)),
                        true)
                .join();
        JsonNode message = inbox.take(method);
        while (message.path("id").asInt(0) != lastId) {
            message = inbox.take(method);
        }
        if (message.has("error")) {
            throw new IllegalStateException(
                    "Expected the browser to do " + method + ", but it says " + message.get("error") + ".");
        }
        return message.get("result");
    }

    @Override
    public void close() {
        line.abort();
    }

    /** Messages in the order in which they arrived. */
    private static final class Inbox implements WebSocket.Listener {
        private final StringBuilder begun = new StringBuilder();
        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket line, CharSequence text, boolean isEnd) {
            begun.append(text);
            if (isEnd) {
                messages.add(begun.toString());
                begun.setLength(0);
            }
            line.request(1);
            return null;
        }

        JsonNode take(String method) {
            try {
                String message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (message == null) {
                    throw new IllegalStateException(
                            "Expected an answer to " + method + ", but none came within " + PATIENCE + ".");
                }
                return Json.MAPPER.readTree(message);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Expected an answer to " + method + ", but was interrupted.", e);
            }
        }
    }
}
