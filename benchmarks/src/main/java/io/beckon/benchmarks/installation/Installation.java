package io.beckon.benchmarks.installation;

import io.beckon.benchmarks.tools.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;

/**
 * An installation on ports of its own.
 *
 * @param command what starts it, {@code beckon}
 * @param data its data directory
 */
record Installation(Path command, Path data) {
    private static final String READY = "Beckon is ready.";
    private static final long MOST_STOP_SECONDS = 60;

    /** Starts it, and stops it as soon as it says that it is ready. Returns how long that took. */
    Duration timeToReady() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = start();
        try {
            awaitReady(process);
            return Duration.ofNanos(System.nanoTime() - begun);
        } finally {
            stop(process);
        }
    }

    private Process start() throws IOException {
        ProcessBuilder run = new ProcessBuilder(
                        List.of(command.toString(), "run", "--no-build", "--data", data.toString()))
                .redirectErrorStream(true);
        for (String port : List.of("CONSOLE", "RUNTIME", "INTERNAL")) {
            run.environment().put("BECKON_" + port + "_PORT", String.valueOf(Ports.free()));
        }
        return run.start();
    }

    private static void awaitReady(Process process) throws IOException {
        StringJoiner said = new StringJoiner("\n");
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                return;
            }
            said.add(line);
        }
        throw new IllegalStateException("Expected an installation that gets ready, but it ended. It said:\n" + said);
    }

    private static void stop(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(MOST_STOP_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Expected an installation that stops within " + MOST_STOP_SECONDS
                    + " s, but it went on and was killed.");
        }
    }
}
