package io.beckon.runtime.intake.http;

import io.beckon.runtime.host.RecordingVisitHost;
import io.beckon.runtime.intake.RateLimits;
import io.beckon.runtime.intake.Refusal;
import io.beckon.runtime.intake.Secrets;
import io.beckon.runtime.intake.SignInProofs;
import io.beckon.runtime.published.FixedPublishedSites;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A public port on a free port, with the example shop, a host that only records, and ways to talk to it well or badly. */
public final class RunningPort implements AutoCloseable {
    public static final String ORIGIN = "http://localhost:8090";
    public static final RateLimits NO_LIMITS = new RateLimits(1_000_000, 1_000_000, 1_000_000, 1_000_000);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    public final RecordingVisitHost host = new RecordingVisitHost();
    public final AtomicBoolean inService = new AtomicBoolean(true);
    public final AtomicLong nowMillis = new AtomicLong(1_800_000_000_000L);
    public final PublicPort port;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public RunningPort(PublicPortSettings settings, RateLimits limits) {
        this(settings, limits, (_, _) -> Optional.of(Refusal.TOO_MANY_STREAMS));
    }

    public RunningPort(PublicPortSettings settings, RateLimits limits, StreamOpener streams) {
        port = PublicPort.of(
                settings,
                limits,
                Secrets.of(1),
                SignInProofs.NONE,
                host,
                new FixedPublishedSites(),
                streams,
                inService::get,
                () -> Instant.ofEpochMilli(nowMillis.get()));
        port.start();
    }

    public static RunningPort start() {
        return new RunningPort(local(), NO_LIMITS);
    }

    public static PublicPortSettings local() {
        return PublicPortSettings.of(0).withEventLoops(2);
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.port() + path))
                .timeout(PATIENCE);
    }

    public HttpRequest.Builder post(String path, String body) {
        return request(path)
                .header("Origin", ORIGIN)
                .header("Content-Type", "text/plain;charset=UTF-8")
                .POST(BodyPublishers.ofString(body));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpResponse<String> postEvents(String body) throws IOException, InterruptedException {
        return send(post("/sites/shop/events", body));
    }

    public Socket connect() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port.port());
        socket.setSoTimeout((int) PATIENCE.toMillis());
        return socket;
    }

    /** Writes bytes as they are and reads until the server closes. */
    public String raw(String bytes) throws IOException {
        try (Socket socket = connect()) {
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            return readAll(socket);
        }
    }

    /** Writes a piece again and again until the server does not listen any more, or until a bound; returns the bytes written. */
    public long flood(String head, String piece, long mostBytes) throws IOException {
        byte[] bytes = piece.getBytes(StandardCharsets.ISO_8859_1);
        long written = 0;
        try (Socket socket = connect()) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
            while (written < mostBytes) {
                out.write(bytes);
                written += bytes.length;
            }
        } catch (IOException e) {
            return written;
        }
        return written;
    }

    public static String readAll(Socket socket) throws IOException {
        StringBuilder all = new StringBuilder();
        byte[] buffer = new byte[8192];
        try {
            for (int n = socket.getInputStream().read(buffer);
                    n >= 0;
                    n = socket.getInputStream().read(buffer)) {
                all.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            return all.toString();
        }
        return all.toString();
    }

    @Override
    public void close() {
        client.close();
        port.stop();
    }
}
