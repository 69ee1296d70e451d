package io.beckon.admin.publishing;

import static io.beckon.admin.runtime.RuntimeConnection.JSON;

import io.beckon.admin.runtime.RuntimeConnection;
import io.beckon.definitions.Json;
import io.beckon.definitions.Problem;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Activation;
import io.beckon.definitions.published.ActiveVersion;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.wire.ProblemAnswer;
import io.beckon.snippet.Bundle;
import io.beckon.snippet.Generation;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a runtime keeps and serves. Throws {@link io.beckon.admin.runtime.RuntimeFailure} when it does not answer as the protocol says. */
public final class RuntimePort implements AutoCloseable {
    private final RuntimeConnection connection;

    /** The runtime behind this connection, which is closed with the port. */
    public RuntimePort(RuntimeConnection connection) {
        this.connection = connection;
    }

    /** The runtime at this address, for example {@code http://localhost:8091}, for the bearer of this token. */
    public RuntimePort(URI address, String token) {
        this(new RuntimeConnection(address, token));
    }

    /** The address. */
    public URI address() {
        return connection.address();
    }

    /** The site as new visits get it now; empty when nothing was ever activated. */
    public Optional<SignedPackage> activePackage(SiteKey site) {
        Integer active = kept(site).active();
        return active == null ? Optional.empty() : find(site, active);
    }

    KeptVersions kept(SiteKey site) {
        HttpResponse<byte[]> answer = get("/packages/" + site);
        return answer.statusCode() == 404 ? KeptVersions.NONE : connection.read(answer, KeptVersions.class);
    }

    /** The package of a version; empty when it is kept no more. */
    public Optional<SignedPackage> find(SiteKey site, int version) {
        HttpResponse<byte[]> answer = get("/packages/" + site + "/" + version);
        return answer.statusCode() == 404
                ? Optional.empty()
                : Optional.of(connection.read(answer, SignedPackage.class));
    }

    /** Hands the package over; empty when it is kept now. */
    Optional<Publication> put(SignedPackage content, Generation.Generated scripts) {
        MultipartBody body = new MultipartBody().with("package", JSON, Json.MAPPER.writeValueAsBytes(content));
        add(body, "bundle", scripts.bundle());
        Bundle engagementUi = scripts.engagementUi();
        if (engagementUi != null) {
            add(body, "engagement-ui", engagementUi);
        }
        String path = "/packages/" + content.site().key() + "/" + content.version();
        HttpResponse<byte[]> answer = connection.send(connection
                .to(path)
                .header("Content-Type", body.contentType())
                .PUT(BodyPublishers.ofByteArray(body.bytes())));
        return switch (answer.statusCode()) {
            case 200, 201 -> Optional.empty();
            case 409 -> Optional.of(new Publication.Taken(content.version()));
            case 422 -> Optional.of(new Publication.Refused(problems(answer)));
            default -> throw RuntimeConnection.failure(answer);
        };
    }

    private static void add(MultipartBody body, String name, Bundle script) {
        body.with(name, "text/javascript", script.raw())
                .with(name + ".gz", "application/gzip", script.gzip())
                .with(name + ".br", "application/octet-stream", script.brotli());
    }

    ActiveVersion activate(SiteKey site, int version) {
        return connection.read(put("/sites/" + site + "/active", new Activation(version)), ActiveVersion.class);
    }

    /** Throws the switch of all offers; the others stay as they are. */
    Switches switchOffers(SiteKey site, boolean on) {
        return connection.read(put("/sites/" + site + "/switches", Map.of("offers", on)), Switches.class);
    }

    ActiveVersion active(SiteKey site) {
        return connection.read(get("/sites/" + site + "/active"), ActiveVersion.class);
    }

    private HttpResponse<byte[]> get(String path) {
        return connection.send(connection.to(path).GET());
    }

    private HttpResponse<byte[]> put(String path, Object order) {
        byte[] body = Json.MAPPER.writeValueAsBytes(order);
        return connection.send(connection.to(path).header("Content-Type", JSON).PUT(BodyPublishers.ofByteArray(body)));
    }

    private static List<Problem> problems(HttpResponse<byte[]> answer) {
        List<Problem> problems =
                RuntimeConnection.problem(answer).map(ProblemAnswer::problems).orElse(List.of());
        if (problems == null || problems.isEmpty()) {
            throw RuntimeConnection.failure(answer);
        }
        return problems;
    }

    @Override
    public void close() {
        connection.close();
    }
}
