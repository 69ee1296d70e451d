package io.beckon.runtime.shell;

import io.beckon.definitions.Json;
import io.beckon.runtime.RuntimeServer;
import io.beckon.runtime.intake.http.PublicPort;
import io.beckon.runtime.published.PublishedShop;
import io.beckon.runtime.published.PublishedShop.Parts;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** The whole server in this JVM, on free ports. */
final class RunningRuntime implements AutoCloseable {
    static final String TOKEN = "the-root-token-of-a-test";

    private static final String BOUNDARY = "a-boundary-that-no-part-contains";
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private RunningRuntime(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it; further properties are {@code name=value}. */
    static RunningRuntime start(Path directory, PublishedShop publisher, String... properties) {
        List<String> arguments = new ArrayList<>();
        for (String property : properties) {
            arguments.add("--" + property);
        }
        usual(directory, publisher).forEach((name, value) -> {
            if (Stream.of(properties).noneMatch(property -> property.startsWith(name + "="))) {
                arguments.add("--" + name + "=" + value);
            }
        });
        return new RunningRuntime(
                new SpringApplicationBuilder(RuntimeServer.class).run(arguments.toArray(String[]::new)));
    }

    private static Map<String, Object> usual(Path directory, PublishedShop publisher) {
        return Map.of(
                "beckon.data-dir",
                directory,
                "beckon.public-address",
                "127.0.0.1",
                "beckon.public-port",
                0,
                "beckon.internal-port",
                0,
                "beckon.internal-token",
                TOKEN,
                "beckon.publishers",
                publisher.publicKey(),
                "logging.level.root",
                "WARN");
    }

    /** One of its parts. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** One of its parts that has a name. */
    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    URI internal(String path) {
        int port = ((WebServerApplicationContext) context).getWebServer().getPort();
        return URI.create("http://127.0.0.1:" + port + path);
    }

    URI published(String path) {
        return URI.create("http://127.0.0.1:" + part(PublicPort.class).port() + path);
    }

    HttpResponse<String> get(String path) throws Exception {
        return send("GET", path, TOKEN, null);
    }

    JsonNode json(String path) throws Exception {
        return Json.MAPPER.readTree(get(path).body());
    }

    HttpResponse<String> put(String path, String body) throws Exception {
        return send("PUT", path, TOKEN, body);
    }

    /** A request to the internal port; without a token when it is empty. */
    HttpResponse<String> send(String method, String path, String token, @Nullable String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(internal(path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** A batch of events from a page of the shop. */
    HttpResponse<String> post(String batch) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(published("/sites/shop/events"))
                .header("Origin", "http://localhost:8090")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(batch))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    /** A script as pages get it, in this coding. */
    HttpResponse<byte[]> script(String path, String coding) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(published("/agent/" + path))
                .header("Accept-Encoding", coding)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    /** What the stream of a visit says first. */
    String firstOfStream(String visitToken) throws Exception {
        HttpResponse<Stream<String>> answer = client.send(stream(visitToken), BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            return lines.filter(line -> line.startsWith("data:")).findFirst().orElse("");
        }
    }

    /** What the wish for a stream is answered with; the stream is not read. */
    int streamStatus(String visitToken) throws Exception {
        return client.send(stream(visitToken), BodyHandlers.ofLines()).statusCode();
    }

    private HttpRequest stream(String visitToken) {
        return HttpRequest.newBuilder(published("/sites/shop/stream"))
                .header("Origin", "http://localhost:8090")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"visit\":\"" + visitToken + "\",\"tab\":\"t1\",\"page\":\"p1\"}"))
                .build();
    }

    HttpResponse<String> publish(int version, Parts parts) throws Exception {
        return publish(version, parts.files());
    }

    HttpResponse<String> publish(int version, Map<String, byte[]> parts) throws Exception {
        List<byte[]> body = new ArrayList<>();
        parts.forEach((name, content) -> {
            body.add(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                            + "\"\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.add(content);
            body.add("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.add(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(internal("/packages/shop/" + version))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .PUT(BodyPublishers.ofByteArrays(body))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
