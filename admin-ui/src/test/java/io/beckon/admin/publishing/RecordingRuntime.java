package io.beckon.admin.publishing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.beckon.definitions.Json;
import io.beckon.definitions.published.Activation;
import io.beckon.definitions.published.ActiveVersion;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.definitions.published.Switches;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A runtime's internal port that keeps what it gets, believes everything, and remembers every request. */
public final class RecordingRuntime implements AutoCloseable {
    /** The only token it lets in. */
    public static final String TOKEN = "secret";

    private final HttpServer server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<Integer, Map<String, byte[]>> packages = new TreeMap<>();
    private volatile @Nullable Integer active;
    private volatile boolean takesEveryVersion;
    private volatile boolean servesAnotherBundle;
    private volatile boolean isAway;
    private Switches switches = Switches.ALL_ON;

    public RecordingRuntime() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::serve);
        server.start();
    }

    /** Its address. */
    public URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** Method and path of every request. */
    public List<String> requests() {
        return requests;
    }

    /** The package of a version. */
    public SignedPackage content(int version) {
        return Json.read(part(version, "package"), SignedPackage.class);
    }

    /** A part of what was put under a version. */
    public byte[] part(int version, String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(packages.get(version)).get(name));
    }

    /** The names of the parts that were put under a version. */
    public Set<String> parts(int version) {
        return Set.copyOf(Objects.requireNonNull(packages.get(version)).keySet());
    }

    /** Begins anew: keeps nothing, remembers nothing, and works. */
    public synchronized void forget() {
        requests.clear();
        packages.clear();
        active = null;
        takesEveryVersion = false;
        servesAnotherBundle = false;
        isAway = false;
        switches = Switches.ALL_ON;
    }

    /** From now on somebody else is always faster. */
    public void takeEveryVersion() {
        takesEveryVersion = true;
    }

    /** From now on another bundle is served than the one that was published. */
    public void serveAnotherBundle() {
        servesAnotherBundle = true;
    }

    /** From now on nothing works, or everything works again. */
    public void setAway(boolean away) {
        isAway = away;
    }

    /** The switches as they are now. */
    public Switches switches() {
        return switches;
    }

    /** The version for new visits. */
    public @Nullable Integer active() {
        return active;
    }

    /** Activates an older version, as an operator would. */
    public void rollBackTo(int version) {
        active = version;
    }

    private synchronized void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(exchange.getRequestMethod() + " " + path);
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            if (!("Bearer " + TOKEN).equals(authorization)) {
                answer(exchange, 401, "{\"type\":\"/problems/token\",\"title\":\"Who are you?\",\"status\":401}");
            } else if (isAway) {
                answer(exchange, 503, "{\"type\":\"/problems/away\",\"title\":\"Away\",\"status\":503}");
            } else if (path.endsWith("/switches")) {
                serveSwitches(exchange);
            } else if (path.startsWith("/packages/")) {
                servePackages(exchange, path.split("/"));
            } else {
                serveActive(exchange);
            }
        }
    }

    private void servePackages(HttpExchange exchange, String[] path) throws IOException {
        if (path.length == 3) {
            answer(exchange, 200, Json.MAPPER.writeValueAsString(kept()));
        } else if (exchange.getRequestMethod().equals("GET") && !packages.containsKey(Integer.parseInt(path[3]))) {
            answerUnknown(exchange);
        } else if (exchange.getRequestMethod().equals("GET")) {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            byte[] content = part(Integer.parseInt(path[3]), "package");
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        } else if (takesEveryVersion || packages.containsKey(Integer.parseInt(path[3]))) {
            answer(exchange, 409, "{\"type\":\"/problems/version-taken\",\"title\":\"Taken\",\"status\":409}");
        } else {
            packages.put(Integer.parseInt(path[3]), parts(exchange));
            answer(exchange, 201, "{}");
        }
    }

    private KeptVersions kept() {
        return new KeptVersions(
                active, packages.keySet().stream().map(this::kept).toList());
    }

    private KeptVersions.Kept kept(int version) {
        SignedPackage content = content(version);
        return new KeptVersions.Kept(
                version,
                content.publishedAt(),
                content.comment(),
                content.bundle().raw());
    }

    private void serveActive(HttpExchange exchange) throws IOException {
        if (exchange.getRequestMethod().equals("PUT")) {
            active = Json.read(exchange.getRequestBody().readAllBytes(), Activation.class)
                    .version();
        }
        Integer version = active;
        if (version == null || !packages.containsKey(version)) {
            answerUnknown(exchange);
            return;
        }
        SignedPackage content = content(version);
        String hash = servesAnotherBundle ? "f".repeat(64) : content.bundle().raw();
        ActiveVersion answer = new ActiveVersion(content.site().key().value(), version, hash, 1, switches);
        answer(exchange, 200, Json.MAPPER.writeValueAsString(answer));
    }

    private void serveSwitches(HttpExchange exchange) throws IOException {
        JsonNode order = Json.MAPPER.readTree(exchange.getRequestBody().readAllBytes());
        switches = new Switches(true, order.get("offers").booleanValue(), Set.of());
        answer(exchange, 200, Json.MAPPER.writeValueAsString(switches));
    }

    private static Map<String, byte[]> parts(HttpExchange exchange) throws IOException {
        String boundary = exchange.getRequestHeaders().getFirst("Content-Type").split("boundary=")[1];
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1);
        Map<String, byte[]> parts = new TreeMap<>();
        for (String part : body.split("--" + boundary)) {
            int end = part.indexOf("\r\n\r\n");
            if (end > 0) {
                String name = part.split("name=\"")[1].split("\"")[0];
                byte[] content = part.substring(end + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
                parts.put(name, content);
            }
        }
        return parts;
    }

    private static void answerUnknown(HttpExchange exchange) throws IOException {
        answer(exchange, 404, "{\"type\":\"/problems/unknown\",\"title\":\"Never heard of it\",\"status\":404}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
