package io.beckon.journeys.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM that runs one of the jars. What it writes goes to its log; it ends with this JVM at the latest. */
final class Service implements AutoCloseable {
    /** Those of {@code ./beckon}, and compiled quickly instead of well: stories are short, and two cores are shared with the browsers. */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final long PATIENCE_WITH_WORK_SECONDS = 300;
    private static final long PATIENCE_WITH_THE_END_SECONDS = 60;

    private final String name;
    private final Process process;
    private final Path log;
    private final Thread onExit;

    private Service(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        onExit = new Thread(process::destroyForcibly, name + "-exit");
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /** Starts {@code java -jar JAR ARGUMENTS}. */
    static Service start(String name, Path jar, Path log, Map<String, String> environment, List<String> arguments) {
        List<String> command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        FLAGS,
                        List.of("-jar", jar.toString()),
                        arguments)
                .flatMap(List::stream)
                .toList();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new Service(name, builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails when it has ended. */
    void expectAlive() {
        if (!process.isAlive()) {
            throw failure("to stay alive");
        }
    }

    /** Waits until it has done its work, and expects that it went well. */
    void awaitEnd() {
        if (!hasEnded(PATIENCE_WITH_WORK_SECONDS) || process.exitValue() != 0) {
            throw failure("to end well");
        }
    }

    Path log() {
        return log;
    }

    @Override
    public void close() {
        process.destroy();
        if (!hasEnded(PATIENCE_WITH_THE_END_SECONDS)) {
            process.destroyForcibly();
        }
        Runtime.getRuntime().removeShutdownHook(onExit);
    }

    private boolean hasEnded(long patienceSeconds) {
        try {
            return process.waitFor(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private IllegalStateException failure(String expected) {
        try {
            return new IllegalStateException(
                    "Expected " + name + " " + expected + ", but it did not. It wrote:\n" + Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
