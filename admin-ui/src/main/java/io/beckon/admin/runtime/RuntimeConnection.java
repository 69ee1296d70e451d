package io.beckon.admin.runtime;

import io.beckon.admin.runtime.RuntimeFailure.Kind;
import io.beckon.definitions.Json;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.wire.ProblemAnswer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

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
        AtomicBoolean hasBegun = new AtomicBoolean();
        BodyHandler<byte[]> body = BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes);
        CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(request.build(), head -> {
            hasBegun.set(true);
            return body.apply(head);
        });
        try {
            return answer.get(patienceToTheEnd.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw hasBegun.get()
                    ? unfinished(" of at most " + mostBytes + " bytes, but it broke off or is longer.", e)
                    : unreachable("Expected a runtime at " + address + ", but it does not answer. Is it running?", e);
        } catch (TimeoutException e) {
            throw unfinished(
                    " within " + patienceToTheEnd.toSeconds() + " seconds, but it did not come to its end.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreachable("Expected an answer of the runtime at " + address + ", but was interrupted.", e);
        } finally {
            answer.cancel(true);
        }
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

    /** The lines in the body of a success. */
    public List<String> lines(HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw failure(answer);
        }
        return new String(answer.body(), StandardCharsets.UTF_8).lines().toList();
    }

    /** The problem in the body, if it is one. */
    public static Optional<ProblemAnswer> problem(HttpResponse<byte[]> answer) {
        try {
            return Optional.of(Json.read(answer.body(), ProblemAnswer.class));
        } catch (UnreadableJson e) {
            return Optional.empty();
        }
    }

    /** What to throw for an answer that is no success. */
    public static RuntimeFailure failure(HttpResponse<byte[]> answer) {
        String said = problem(answer)
                .map(problem -> problem.title() + (problem.detail() == null ? "" : ": " + problem.detail()))
                .orElse("no reason");
        Kind kind = kind(answer.statusCode());
        String remedy = kind == Kind.NOT_ADMITTED ? " Is BECKON_INTERNAL_TOKEN the token of that runtime?" : "";
        return new RuntimeFailure(
                kind,
                "Expected success from " + answer.uri() + ", but got " + answer.statusCode() + " (" + said + ")."
                        + remedy);
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
