package io.beckon.journeys.installation;

import static org.awaitility.Awaitility.await;

import io.beckon.journeys.history.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Runtime and console from the built jars, on free ports, with data of their own. */
final class OwnInstallation implements Installation {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path directory;
    private final URI publicPort = URI.create("http://localhost:" + Ports.free());
    private final URI internalPort = URI.create("http://localhost:" + Ports.free());
    private final String token = UUID.randomUUID().toString();
    private final Service runtime;

    private OwnInstallation(Path directory) {
        this.directory = directory;
        command("publisher-key", "--data", keys().toString());
        runtime = startRuntime();
        awaitHealth(internalPort, runtime);
    }

    static OwnInstallation start() {
        try {
            Path artefacts = Path.of(System.getProperty("beckon.artefacts", "target"));
            Files.createDirectories(artefacts);
            Path directory = Files.createTempDirectory(artefacts.toAbsolutePath(), "installation-");
            Files.createDirectories(directory.resolve("console"));
            return new OwnInstallation(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI runtime() {
        return publicPort;
    }

    @Override
    public History history() {
        return new History(internalPort, token);
    }

    @Override
    public void publish(Path siteJson) {
        command(
                "publish",
                siteJson.toString(),
                "--runtime",
                internalPort.toString(),
                "--public-url",
                publicPort.toString(),
                "--data",
                keys().toString());
    }

    @Override
    public List<Path> logs() {
        return Stream.of("runtime", "console", "command")
                .map(this::log)
                .filter(Files::exists)
                .toList();
    }

    @Override
    public void close() {
        runtime.close();
    }

    private Service startRuntime() {
        return Service.start(
                "the runtime",
                Jars.runtime(),
                log("runtime"),
                Map.of("BECKON_INTERNAL_TOKEN", token),
                List.of(
                        "--beckon.data-dir=" + directory.resolve("runtime"),
                        "--beckon.public-port=" + publicPort.getPort(),
                        "--beckon.internal-port=" + internalPort.getPort(),
                        "--beckon.publishers=file:" + keys().resolve("publisher.pub")));
    }

    private void command(String... arguments) {
        Map<String, String> environment = Map.of("BECKON_INTERNAL_TOKEN", token);
        try (Service command = Service.start(
                "the command " + arguments[0], Jars.console(), log("command"), environment, List.of(arguments))) {
            command.awaitEnd();
        }
    }

    private static void awaitHealth(URI port, Service service) {
        await(port + " to become ready").atMost(PATIENCE).until(() -> {
            service.expectAlive();
            return Health.isUp(port);
        });
    }

    private Path keys() {
        return directory.resolve("console");
    }

    private Path log(String name) {
        return directory.resolve(name + ".log");
    }
}
