package io.beckon.runtime.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** The two ports of a runtime, as a client sees them. */
final class RuntimeClient {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String publicUrl;
    private final String internalUrl;
    private final String token;

    RuntimeClient(int publicPort, int internalPort, String token) {
        this.publicUrl = "http://127.0.0.1:" + publicPort;
        this.internalUrl = "http://127.0.0.1:" + internalPort;
        this.token = token;
    }

    /** Whether the runtime says it is ready. */
    boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(internalUrl + "/actuator/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return send(request).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Posts a batch; an {@link IOException} means that nobody knows whether it was accepted. */
    HttpResponse<String> postEvents(String site, String body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(publicUrl + "/sites/" + site + "/events"))
                .timeout(PATIENCE)
                .header("Origin", TestSite.ORIGIN)
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** A connection to the public port on which anything can be said. */
    Socket connect() throws IOException {
        URI url = URI.create(publicUrl);
        return new Socket(url.getHost(), url.getPort());
    }

    /** Reads a script from the public port. */
    String agent(String name) {
        try {
            HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(publicUrl + "/agent/" + name))
                    .timeout(PATIENCE)
                    .build());
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a resource of the internal port. */
    JsonNode get(String path) {
        HttpResponse<String> answer =
                internal(HttpRequest.newBuilder(URI.create(internalUrl + path)).GET());
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    /** Reads the text of a resource of the internal port. */
    String text(String path) {
        return internal(HttpRequest.newBuilder(URI.create(internalUrl + path)).GET())
                .body();
    }

    /** Puts a resource of the internal port and expects this status. */
    void put(String path, String contentType, byte[] body, int status) {
        HttpResponse<String> answer = internal(HttpRequest.newBuilder(URI.create(internalUrl + path))
                .header("Content-Type", contentType)
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body)));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(status);
    }

    private HttpResponse<String> internal(HttpRequest.Builder request) {
        try {
            return send(request.timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token)
                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Expected an answer, but the thread was interrupted.", e);
        }
    }
}
