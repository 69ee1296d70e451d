package io.beckon.benchmarks.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The load generator wrk: as many requests as a number of connections can carry, from one core. */
final class Wrk {
    /** What came of a run. */
    record Outcome(long requests, long refused, long broken, long micros) {
        private static final String MARK = "REQUESTS ";

        /** Finds the line that the script writes at its end. */
        static Outcome parse(String output) {
            String line = output.lines()
                    .filter(one -> one.startsWith(MARK))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("Expected wrk to count requests, but it wrote: " + output));
            String[] parts = line.split(" ");
            return new Outcome(
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Long.parseLong(parts[3]),
                    Long.parseLong(parts[4]));
        }

        long answered() {
            return requests - refused;
        }

        double perSecond() {
            return answered() * 1e6 / micros;
        }
    }

    private static final String SCRIPT = "intake.lua";

    private final Path directory;
    private final int core;
    private final int connections;

    /** Its files go to the directory, where {@code visits} lies already. */
    Wrk(Path directory, int core, int connections) {
        this.directory = directory;
        this.core = core;
        this.connections = connections;
        write(SCRIPT, script());
        for (Load load : Load.values()) {
            write(load.name(), load.template());
        }
    }

    /** Loads a server; the first event of every visit has the given number. */
    Outcome run(int port, Load load, int seconds, long firstNumber) throws InterruptedException {
        write("head", head(port));
        List<String> command = List.of(
                "taskset",
                "-c",
                String.valueOf(core),
                "wrk",
                "-t1",
                "-c" + connections,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "-s",
                path(SCRIPT),
                "http://127.0.0.1:" + port,
                "--",
                path("visits"),
                path("head"),
                path(load.name()),
                String.valueOf(firstNumber),
                String.valueOf(load.events()));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return Outcome.parse(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String head(int port) {
        return "POST " + Load.PATH + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nOrigin: " + Load.ORIGIN
                + "\r\nContent-Type: text/plain\r\n";
    }

    private String path(String name) {
        return directory.resolve(name).toString();
    }

    private void write(String name, String text) {
        try {
            Files.writeString(directory.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() {
        try (InputStream in = Wrk.class.getResourceAsStream(SCRIPT)) {
            if (in == null) {
                throw new IllegalStateException("Expected the resource " + SCRIPT + ", but it is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
