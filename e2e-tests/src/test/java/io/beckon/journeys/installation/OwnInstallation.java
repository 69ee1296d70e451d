package io.beckon.journeys.installation;

import static org.awaitility.Awaitility.await;

import io.beckon.journeys.history.History;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Runtime and console from the built jars, on free ports, with data of their own and the demo shop published. */
final class OwnInstallation implements Installation {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path directory;
    private final URI publicPort = localhost();
    private final URI internalPort = localhost();
    private final URI consolePort = localhost();
    private final String token = UUID.randomUUID().toString();
    private final String password = UUID.randomUUID().toString();
    private final Databases databases;
    private Service runtime;
    private final Service console;

    private OwnInstallation(Path directory, Database database) {
        this.directory = directory;
        databases = new Databases(database, directory);
        command("publisher-key", "--data", keys().toString());
        runtime = startRuntime();
        console = startConsole();
        awaitHealth(internalPort, runtime);
        awaitHealth(consolePort, console);
    }

    static OwnInstallation start(Database database) {
        try {
            Path artefacts =
                    Path.of(System.getProperty("beckon.artefacts", "target")).toAbsolutePath();
            Path directory = Files.createTempDirectory(Files.createDirectories(artefacts), "installation-");
            Files.createDirectories(directory.resolve("console"));
            return new OwnInstallation(directory, database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public URI runtime() {
        return publicPort;
    }

    @Override
    public URI console() {
        return consolePort;
    }

    @Override
    public String password() {
        return password;
    }

    @Override
    public History history() {
        return new History(internalPort, token);
    }

    @Override
    public String site() {
        return DEMO;
    }

    @Override
    public boolean hasDemo() {
        return true;
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
    public void withoutRuntime(Runnable action) {
        runtime.close();
        try {
            action.run();
        } finally {
            runtime = startRuntime();
            awaitHealth(internalPort, runtime);
        }
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
        console.close();
        runtime.close();
        databases.close();
    }

    private void command(String... arguments) {
        Map<String, String> environment = Map.of("BECKON_INTERNAL_TOKEN", token);
        try (Service command =
                Service.start("command", Jars.console(), log("command"), environment, List.of(arguments))) {
            command.awaitEnd();
        }
    }

    private Service startRuntime() {
        Map<String, String> environment = new HashMap<>(databases.settings("BECKON_HISTORY", "history"));
        environment.put("BECKON_INTERNAL_TOKEN", token);
        List<String> arguments = List.of(
                "--beckon.data-dir=" + directory.resolve("runtime"),
                "--beckon.public-port=" + publicPort.getPort(),
                "--beckon.internal-port=" + internalPort.getPort(),
                "--beckon.publishers=file:" + keys().resolve("publisher.pub"),
                "--beckon.demo-dir=" + Jars.root().resolve("demo"));
        return Service.start("runtime", Jars.runtime(), log("runtime"), environment, arguments);
    }

    private Service startConsole() {
        Map<String, String> environment = new HashMap<>(databases.settings("BECKON_CONSOLE", "console"));
        environment.put("BECKON_INTERNAL_TOKEN", token);
        environment.put("BECKON_ADMIN_PASSWORD", password);
        environment.put("BECKON_CONSOLE_PORT", String.valueOf(consolePort.getPort()));
        List<String> arguments = List.of(
                "console",
                "--beckon.data-dir=" + directory,
                "--beckon.runtime-url=" + internalPort,
                "--beckon.public-url=" + publicPort,
                "--beckon.demo-site=" + Jars.root().resolve("demo/shop/site.json"));
        return Service.start("console", Jars.console(), log("console"), environment, arguments);
    }

    private static void awaitHealth(URI port, Service service) {
        await(port + " to become ready").atMost(PATIENCE).until(() -> {
            service.expectAlive();
            return Health.isUp(port);
        });
    }

    private static URI localhost() {
        return URI.create("http://localhost:" + Ports.free());
    }

    private Path keys() {
        return directory.resolve("console");
    }

    private Path log(String name) {
        return directory.resolve(name + ".log");
    }
}
