package io.beckon.runtime.reliability;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A runtime in a process of its own, so that killing it is real. */
final class ForkedRuntime implements AutoCloseable {
    private static final String TOKEN = "reliability-test-token-of-32-characters";

    private final Path directory;
    private final String mainClass;
    private final String heap;
    private final int publicPort = freePort();
    private final int internalPort = freePort();
    private final RuntimeClient client = new RuntimeClient(publicPort, internalPort, TOKEN);
    private List<String> arguments;
    private int starts;
    private Process process;

    /** Starts the main class on {@code directory/data} and waits until it is ready. */
    ForkedRuntime(Path directory, String mainClass, List<String> arguments) throws IOException {
        this(directory, mainClass, "-Xmx512m", arguments);
    }

    /** Starts it with a heap of its own. */
    ForkedRuntime(Path directory, String mainClass, String heap, List<String> arguments) throws IOException {
        this.heap = heap;
        this.directory = directory;
        this.mainClass = mainClass;
        this.arguments = List.copyOf(arguments);
        this.process = fork();
        awaitReady();
    }

    RuntimeClient client() {
        return client;
    }

    long pid() {
        return process.pid();
    }

    /** Kills the process at once, starts it again and waits until it is ready. Answers how long it took to become ready. */
    Duration killAndRestart() throws IOException {
        kill();
        long killed = System.nanoTime();
        process = fork();
        awaitReady();
        return Duration.ofNanos(System.nanoTime() - killed);
    }

    /** Kills the process at once, and starts it again with other arguments. */
    void killAndRestart(List<String> others) throws IOException {
        arguments = List.copyOf(others);
        Duration _ = killAndRestart();
    }

    /** Whether the process that was started last still runs. */
    boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    private Process fork() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                // Compiled quickly instead of well: it is started again and again.
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                mainClass,
                "--beckon.data-dir=" + directory.resolve("data"),
                "--beckon.public-port=" + publicPort,
                "--beckon.internal-port=" + internalPort));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(
                        directory.resolve("runtime-" + starts++ + ".log").toFile());
        builder.environment().put("BECKON_INTERNAL_TOKEN", TOKEN);
        return builder.start();
    }

    private void awaitReady() {
        await("the runtime of " + directory + " to become ready")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .failFast("the runtime has ended; see its log", () -> !process.isAlive())
                .until(client::isReady);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("Expected a free port, but there is none.", e);
        }
    }
}
