package io.beckon.admin.runtime;

import io.beckon.admin.runtime.RuntimeFailure.Kind;
import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.wire.ProblemAnswer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Requests to the internal port of one runtime. Throws {@link RuntimeFailure} when it does not answer as the protocol says. */
public final class RuntimeConnection implements AutoCloseable {
    /** The media type of nearly everything that is said there. */
    public static final String JSON = "application/json";

    /** The media type of lists that can be long: a line of JSON for each of its values. */
    public static final String LINES = "application/x-ndjson";

    /** How long an answer may let us wait for its beginning, and for its end. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration PATIENCE_TO_THE_END = Duration.ofMinutes(2);

    /** How large an answer may be. */
    private static final long MOST_BYTES = 256L << 20;

    private final URI address;
    private final String token;
    private final Duration patienceToTheEnd;
    private final long mostBytes;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** The runtime at this address, for example {@code http://localhost:8091}, for the bearer of this token. */
    public RuntimeConnection(URI address, String token) {
        this(address, token, PATIENCE_TO_THE_END, MOST_BYTES);
    }

    RuntimeConnection(URI address, String token, Duration patienceToTheEnd, long mostBytes) {
        this.address = address;
        this.token = token;
        this.patienceToTheEnd = patienceToTheEnd;
        this.mostBytes = mostBytes;
    }

    /** The address. */
    public URI address() {
        return address;
    }

    /** A request to this path, encoded already, which begins with a slash. */
    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(withoutSlash(address.toString()) + path))
                .timeout(PATIENCE)
                .header("Accept", JSON)
                .header("Authorization", "Bearer " + token);
    }

    /** The answer, whatever its status. */
    public HttpResponse<byte[]> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> content) {
        AtomicBoolean hasBegun = new AtomicBoolean();
        BodyHandler<T> body = BodyHandlers.limiting(content, mostBytes);
        CompletableFuture<HttpResponse<T>> answer = http.sendAsync(request.build(), head -> {
            hasBegun.set(true);
            return body.apply(head);
        });
        try {
            return answer.get(patienceToTheEnd.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw hasBegun.get()
                    ? brokenOff(e)
                    : unreachable("Expected a runtime at " + address + ", but it does not answer. Is it running?", e);
        } catch (TimeoutException e) {
            throw tooSlow(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("Expected an answer of the runtime at " + address + ", but was interrupted.", e);
        } finally {
            answer.cancel(true);
        }
    }

    private RuntimeFailure brokenOff(Throwable cause) {
        return unfinished(" of at most " + mostBytes + " bytes, but it broke off or is longer.", cause);
    }

    private RuntimeFailure tooSlow(Throwable cause) {
        return unfinished(
                " within " + patienceToTheEnd.toSeconds() + " seconds, but it did not come to its end.", cause);
    }

    private RuntimeFailure unfinished(String bounds, Throwable cause) {
        return new RuntimeFailure(
                Kind.UNFINISHED, "Expected a whole answer of the runtime at " + address + bounds, cause);
    }

    private static RuntimeFailure unreachable(String message, Throwable cause) {
        return new RuntimeFailure(Kind.UNREACHABLE, message, cause);
    }

    /** The value in the body of a success. */
    public <T> T read(HttpResponse<byte[]> answer, Class<T> type) {
        if (answer.statusCode() / 100 != 2) {
            throw failure(answer);
        }
        try {
            return Json.read(answer.body(), type);
        } catch (UnreadableJson e) {
            throw new RuntimeFailure(
                    Kind.UNEXPECTED, "Expected the answer of a runtime from " + answer.uri() + ", but got another.", e);
        }
    }

    /**
     * Reads the lines in the body of a success, one after the other.
     *
     * @param line told each of them as it comes; what it throws ends the reading
     */
    public void lines(HttpRequest.Builder request, Consumer<String> line) {
        HttpResponse<InputStream> answer = send(request, BodyHandlers.ofInputStream());
        CompletableFuture<Void> end =
                new CompletableFuture<Void>().orTimeout(patienceToTheEnd.toMillis(), TimeUnit.MILLISECONDS);
        try (InputStream body = answer.body();
                BufferedReader lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            var _ = end.whenComplete((_, _) -> close(body));
            if (answer.statusCode() / 100 != 2) {
                throw failure(answer.uri(), answer.statusCode(), body.readAllBytes());
            }
            for (String next = lines.readLine(); next != null; next = lines.readLine()) {
                line.accept(next);
            }
        } catch (IOException e) {
            throw end.isCompletedExceptionally() ? tooSlow(e) : brokenOff(e);
        } finally {
            end.complete(null);
        }
    }

    /** Whoever reads it at the moment reads no further. */
    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problem in the body, if it is one. */
    public static Optional<ProblemAnswer> problem(HttpResponse<byte[]> answer) {
        return problem(answer.body());
    }

    private static Optional<ProblemAnswer> problem(byte[] body) {
        try {
            return Optional.of(Json.read(body, ProblemAnswer.class));
        } catch (UnreadableJson e) {
            return Optional.empty();
        }
    }

    /** What to throw for an answer that is no success. */
    public static RuntimeFailure failure(HttpResponse<byte[]> answer) {
        return failure(answer.uri(), answer.statusCode(), answer.body());
    }

    private static RuntimeFailure failure(URI uri, int status, byte[] body) {
        String said = problem(body)
                .map(problem -> problem.title() + (problem.detail() == null ? "" : ": " + problem.detail()))
                .orElse("no reason");
        Kind kind = kind(status);
        String remedy = kind == Kind.NOT_ADMITTED ? " Is BECKON_INTERNAL_TOKEN the token of that runtime?" : "";
        return new RuntimeFailure(
                kind, "Expected success from " + uri + ", but got " + status + " (" + said + ")." + remedy);
    }

    private static Kind kind(int status) {
        return switch (status) {
            case 401, 403 -> Kind.NOT_ADMITTED;
            case 429, 503 -> Kind.AWAY;
            default -> Kind.UNEXPECTED;
        };
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    @Override
    public void close() {
        http.close();
    }
}
