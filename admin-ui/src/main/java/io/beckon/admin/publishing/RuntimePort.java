package io.beckon.admin.publishing;

import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.UnreadableJson;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Activation;
import io.beckon.definitions.published.ActiveVersion;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.wire.ProblemAnswer;
import io.beckon.snippet.Bundle;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The internal port of one runtime. Throws {@link RuntimeFailure} when it does not answer as the protocol says. */
public final class RuntimePort implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String JSON = "application/json";

    private final URI address;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /** The runtime at this address, for example {@code http://localhost:8091}, for the bearer of this token. */
    public RuntimePort(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /** The address. */
    public URI address() {
        return address;
    }

    /** The site as new visits get it now; empty when nothing was ever activated. */
    public Optional<SignedPackage> activePackage(SiteKey site) {
        Integer active = kept(site).active();
        return active == null ? Optional.empty() : Optional.of(find(site, active));
    }

    KeptVersions kept(SiteKey site) {
        HttpResponse<byte[]> answer = send(to("/packages/" + site).GET());
        return answer.statusCode() == 404 ? KeptVersions.NONE : read(answer, KeptVersions.class);
    }

    SignedPackage find(SiteKey site, int version) {
        return read(send(to("/packages/" + site + "/" + version).GET()), SignedPackage.class);
    }

    /** Hands the package over; empty when it is kept now. */
    Optional<Publication> put(SignedPackage content, Bundle bundle) {
        MultipartBody body = new MultipartBody()
                .with("package", JSON, Json.MAPPER.writeValueAsBytes(content))
                .with("bundle", "text/javascript", bundle.raw())
                .with("bundle.gz", "application/gzip", bundle.gzip())
                .with("bundle.br", "application/octet-stream", bundle.brotli());
        String path = "/packages/" + content.site().key() + "/" + content.version();
        HttpResponse<byte[]> answer =
                send(to(path).header("Content-Type", body.contentType()).PUT(BodyPublishers.ofByteArray(body.bytes())));
        return switch (answer.statusCode()) {
            case 200, 201 -> Optional.empty();
            case 409 -> Optional.of(new Publication.Taken(content.version()));
            case 422 -> Optional.of(new Publication.Refused(problems(answer)));
            default -> throw failure(answer);
        };
    }

    ActiveVersion activate(SiteKey site, int version) {
        byte[] order = Json.MAPPER.writeValueAsBytes(new Activation(version));
        HttpRequest.Builder request =
                to("/sites/" + site + "/active").header("Content-Type", JSON).PUT(BodyPublishers.ofByteArray(order));
        return read(send(request), ActiveVersion.class);
    }

    ActiveVersion active(SiteKey site) {
        return read(send(to("/sites/" + site + "/active").GET()), ActiveVersion.class);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(withoutSlash(address.toString()) + path))
                .timeout(PATIENCE)
                .header("Accept", JSON)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new RuntimeFailure(
                    "Expected a runtime at " + address + ", but it does not answer. Is it running?", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuntimeFailure("Expected an answer of the runtime at " + address + ", but was interrupted.", e);
        }
    }

    private <T> T read(HttpResponse<byte[]> answer, Class<T> type) {
        if (answer.statusCode() / 100 != 2) {
            throw failure(answer);
        }
        try {
            return Json.read(answer.body(), type);
        } catch (UnreadableJson e) {
            throw new RuntimeFailure("Expected the answer of a runtime from " + answer.uri() + ", but got another.", e);
        }
    }

    private static List<Problem> problems(HttpResponse<byte[]> answer) {
        List<Problem> problems = problem(answer).map(ProblemAnswer::problems).orElse(List.of());
        if (problems == null || problems.isEmpty()) {
            throw failure(answer);
        }
        return problems;
    }

    private static RuntimeFailure failure(HttpResponse<byte[]> answer) {
        String said = problem(answer)
                .map(problem -> problem.title() + (problem.detail() == null ? "" : ": " + problem.detail()))
                .orElse("no reason");
        String remedy = switch (answer.statusCode()) {
            case 401, 403 -> " Is BECKON_INTERNAL_TOKEN the token of that runtime?";
            default -> "";
        };
        return new RuntimeFailure("Expected success from " + answer.uri() + ", but got " + answer.statusCode() + " ("
                + said + ")." + remedy);
    }

    private static Optional<ProblemAnswer> problem(HttpResponse<byte[]> answer) {
        try {
            return Optional.of(Json.read(answer.body(), ProblemAnswer.class));
        } catch (UnreadableJson e) {
            return Optional.empty();
        }
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    @Override
    public void close() {
        http.close();
    }
}
