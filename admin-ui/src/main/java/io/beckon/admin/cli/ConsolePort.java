package io.beckon.admin.cli;

import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteJson;
import io.beckon.definitions.wire.ProblemAnswer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A running console, as scripts reach it. */
final class ConsolePort implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    ConsolePort(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** The text of the draft of a site; empty when the console has none. */
    Optional<String> export(SiteKey site) throws IOException {
        HttpResponse<String> answer = send(to(site).GET());
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(answer.body());
            case 404 -> Optional.empty();
            default -> throw unexpected(answer);
        };
    }

    /** Hands a site over; the problems that the console found, none when it is a draft now. */
    List<Problem> take(Site site) throws IOException {
        HttpResponse<String> answer = send(to(site.key()).PUT(BodyPublishers.ofString(SiteJson.write(site))));
        return switch (answer.statusCode()) {
            case 200 -> List.of();
            case 422 -> problems(answer);
            default -> throw unexpected(answer);
        };
    }

    private HttpRequest.Builder to(SiteKey site) {
        return HttpRequest.newBuilder(address.resolve("/api/sites/" + site))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static List<Problem> problems(HttpResponse<String> answer) {
        try {
            return Objects.requireNonNullElse(
                    Json.read(answer.body(), ProblemAnswer.class).problems(), List.of());
        } catch (UnreadableJson e) {
            throw unexpected(answer);
        }
    }

    private static IllegalStateException unexpected(HttpResponse<String> answer) {
        String remedy = answer.statusCode() == 401 ? " Is BECKON_INTERNAL_TOKEN the token of that console?" : "";
        return new IllegalStateException(
                "Expected success from " + answer.uri() + ", but got " + answer.statusCode() + "." + remedy);
    }

    @Override
    public void close() {
        http.close();
    }
}
