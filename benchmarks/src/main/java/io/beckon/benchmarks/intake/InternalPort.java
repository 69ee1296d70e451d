package io.beckon.benchmarks.intake;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.DoubleStream;

/** The runtime's internal port on this machine. */
record InternalPort(int port, String token) {
    private static final int OK = 200;

    String url() {
        return "http://127.0.0.1:" + port;
    }

    void awaitReady(ForkedJvm server, Duration patience) {
        await("the runtime to be ready").atMost(patience).until(() -> {
            server.expectAlive();
            return isReady();
        });
    }

    /** The sum of a metric's values over all its labels. */
    double sum(String name) throws InterruptedException {
        HttpResponse<String> metrics = get("/actuator/prometheus");
        double[] values = metrics.body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .toArray();
        if (values.length == 0) {
            throw new IllegalStateException(
                    "Expected the metric " + name + ", but the answer " + metrics.statusCode() + " has none.");
        }
        return DoubleStream.of(values).sum();
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/actuator/health").statusCode() == OK;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private HttpResponse<String> get(String path) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url() + path))
                .header("Authorization", "Bearer " + token)
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
