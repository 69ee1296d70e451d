package io.beckon.benchmarks.intake;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Java process of its own, bound to one core, with the JVM options of this one. */
final class ForkedJvm implements AutoCloseable {
    private static final String HEAP = "-Xmx1g";
    private static final long PATIENCE_SECONDS = 30;

    private final Process process;
    private final Path log;

    private ForkedJvm(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it; its output goes to the log. */
    static ForkedJvm start(int core, Path log, Map<String, String> environment, List<String> arguments) {
        List<String> command = Stream.of(
                        Stream.of("taskset", "-c", String.valueOf(core), java(), HEAP),
                        ManagementFactory.getRuntimeMXBean().getInputArguments().stream(),
                        arguments.stream())
                .flatMap(part -> part)
                .toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            return new ForkedJvm(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The arguments that start a class of the benchmarks. */
    static List<String> main(Class<?> type, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), type.getName()));
        all.addAll(arguments);
        return all;
    }

    /** The processor time it has used so far. */
    Duration cpuTime() {
        return process.toHandle().info().totalCpuDuration().orElseThrow(() -> failed("a processor time"));
    }

    /** Throws when it has ended already. */
    void expectAlive() {
        if (!process.isAlive()) {
            throw failed("a process that stays");
        }
    }

    /** Waits until somebody listens on the port, for a minute at most. */
    void awaitOpen(int port) {
        await("port " + port + " to be open").atMost(Duration.ofMinutes(1)).until(() -> {
            expectAlive();
            return isOpen(port);
        });
    }

    /** Waits until it ends well, and returns what it wrote. */
    String awaitEnd(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
            throw failed("a process that ends well within " + patience.toSeconds() + " s");
        }
        return written();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isOpen(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private IllegalStateException failed(String expected) {
        return new IllegalStateException(
                "Expected " + expected + ", but it did not come to that. It wrote:\n" + written());
    }

    private String written() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
