package io.beckon.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./beckon run} as whoever clones the repository uses it, with the jars that were built, until Ctrl-C. */
@Timeout(900)
class LauncherIT {
    private static final Path ROOT =
            Path.of(System.getProperty("beckon.root", "..")).toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int INTERRUPTED = 130;

    @TempDir
    private Path directory;

    private final HttpClient client = HttpClient.newHttpClient();
    private final int consolePort = freePort();
    private final int runtimePort = freePort();
    private final int internalPort = freePort();
    private final List<Process> launched = new ArrayList<>();

    @AfterEach
    void killTheRest() {
        launched.forEach(launcher -> {
            launcher.descendants().forEach(ProcessHandle::destroyForcibly);
            launcher.destroyForcibly();
        });
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "journeys"})
    void saysWhatACommandTakes(String command) throws Exception {
        Path log = directory.resolve("help.log");
        Process help = launch(log, ROOT.resolve("beckon").toString(), command, "--help");

        assertThat(help.waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertThat(help.exitValue()).isZero();
        assertThat(Files.readString(log)).contains("./beckon " + command, "--data DIR");
        assertThat(directory.resolve("data")).doesNotExist();
    }

    @Test
    void runsEverythingUntilCtrlCAndAgainOnTheSameData() throws Exception {
        runAndInterrupt("first");
        runAndInterrupt("second");
    }

    private void runAndInterrupt(String which) throws Exception {
        Path log = directory.resolve(which + ".log");
        Process launcher = launch(
                log,
                // A process group of its own that hears interrupts, as in a terminal, also when whoever runs this test
                // does not.
                "setsid",
                "env",
                "--default-signal=INT",
                ROOT.resolve("beckon").toString(),
                "run",
                "--no-build",
                "--data",
                "data");
        await("the " + which + " start").atMost(PATIENCE).until(() -> {
            assertThat(launcher.isAlive()).as(Files.readString(log)).isTrue();
            return Files.readString(log).contains("Beckon is ready.");
        });
        assertThat(status(consolePort, "/actuator/health")).isEqualTo(200);
        assertThat(status(internalPort, "/actuator/health")).isEqualTo(200);
        assertThat(status(runtimePort, "/agent/shop.js")).isEqualTo(200);
        List<ProcessHandle> services = launcher.descendants().toList();
        assertThat(services).hasSizeGreaterThanOrEqualTo(2);

        interruptGroup(launcher);

        assertThat(launcher.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).as(Files.readString(log)).isEqualTo(INTERRUPTED);
        assertThat(services).noneMatch(ProcessHandle::isAlive);
    }

    /** In the directory of the test, so that paths are relative to it. */
    private Process launch(Path log, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("BECKON_CONSOLE_PORT", String.valueOf(consolePort));
        builder.environment().put("BECKON_RUNTIME_PORT", String.valueOf(runtimePort));
        builder.environment().put("BECKON_INTERNAL_PORT", String.valueOf(internalPort));
        Process begun = builder.start();
        launched.add(begun);
        return begun;
    }

    /** What a terminal does on Ctrl-C. */
    private static void interruptGroup(Process launcher) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", "-INT", "--", "-" + launcher.pid())
                .inheritIO()
                .start();
        assertThat(kill.waitFor()).isZero();
    }

    private int status(int port, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("Expected a free port, but there is none.", e);
        }
    }
}
