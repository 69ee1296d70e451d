package io.beckon.benchmarks.scripts;

import static org.awaitility.Awaitility.await;

import io.beckon.benchmarks.tools.Scratch;
import io.beckon.benchmarks.tools.Tool;
import io.beckon.definitions.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** A headless Chromium with one page in it and a profile of its own. */
final class Chromium implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final double MICROS_PER_SECOND = 1_000_000;

    private final Scratch profile = Scratch.make("chromium");
    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final URI address;
    private final DevTools page;

    /** Starts it; where it is missing it is installed first, if that is possible. */
    Chromium() throws IOException, InterruptedException {
        Tool.CHROMIUM.expect();
        process = start(profile.folder());
        try {
            address = URI.create("http://127.0.0.1:" + awaitPort());
            page = new DevTools(client, firstPage());
        } catch (IOException | InterruptedException | RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static Process start(Path profile) throws IOException {
        return new ProcessBuilder(
                        Tool.CHROMIUM.name(),
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Its name and version. */
    String version() throws IOException, InterruptedException {
        return ask("/json/version").path("Browser").asString();
    }

    /** Lets the page's processor be as many times slower as the machine's. */
    void slowDown(int times) {
        page.call("Emulation.setCPUThrottlingRate", Map.of("rate", times));
    }

    /** Opens another page in place of the one that is there, and waits until it is loaded. */
    void open(String url) {
        page.call("Page.navigate", Map.of("url", url));
        evaluate("new Promise((go) => document.readyState === 'complete' ? go() : addEventListener('load', go))");
    }

    /** The processor time that the page's main thread has taken until now: https://chromedevtools.github.io/devtools-protocol/tot/Performance */
    double cpuMicros() {
        page.call("Performance.enable", Map.of());
        JsonNode metrics = page.call("Performance.getMetrics", Map.of()).path("metrics");
        return StreamSupport.stream(metrics.spliterator(), false)
                .filter(metric -> metric.path("name").asString().equals("ThreadTime"))
                .mapToDouble(metric -> MICROS_PER_SECOND * metric.path("value").asDouble())
                .findFirst()
                .orElseThrow();
    }

    /** What an expression of the page is in the end; what it throws is thrown here. */
    JsonNode evaluate(String expression) {
        JsonNode answer = page.call(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(
                    "Expected the page to tell something, but it says " + answer.get("exceptionDetails") + ".");
        }
        return answer.path("result").path("value");
    }

    /** The browser writes its port and a path into a file as soon as it listens. */
    private String awaitPort() {
        Path file = profile.folder().resolve("DevToolsActivePort");
        await("a port of the browser")
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> Files.readAllLines(file).size() > 1);
        try {
            return Files.readAllLines(file).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI firstPage() throws IOException, InterruptedException {
        return StreamSupport.stream(ask("/json/list").spliterator(), false)
                .filter(target -> target.path("type").asString().equals("page"))
                .map(target -> URI.create(target.path("webSocketDebuggerUrl").asString()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Expected a page in the browser, but there is none."));
    }

    private JsonNode ask(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        return Json.MAPPER.readTree(
                client.send(request, BodyHandlers.ofString()).body());
    }

    @Override
    public void close() {
        page.close();
        client.shutdownNow();
        List<ProcessHandle> helpers = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        helpers.forEach(Chromium::end);
        profile.close();
    }

    /** What still runs after the browser has ended would write into its profile. */
    private static void end(ProcessHandle helper) {
        helper.destroyForcibly();
        helper.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
