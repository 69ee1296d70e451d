package io.beckon.runtime.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.beckon.runtime.RuntimeServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every group commit of the journal is one sync of its write-ahead log, seen in the system calls of the process. */
class SyncTraceIT {
    private static final int EVENTS = 1000;

    @TempDir
    Path directory;

    @Test
    void syncsTheWriteAheadLogOncePerGroupCommit() throws Exception {
        Publisher publisher = new Publisher();
        List<String> arguments = List.of("--beckon.publishers=" + publisher.publicKey());
        try (ForkedRuntime runtime = new ForkedRuntime(directory, RuntimeServer.class.getName(), arguments);
                Ledger ledger = new Ledger(directory.resolve("ledger.txt"))) {
            publisher.publish(runtime.client(), 1, hashes -> TestSite.counting(1, hashes));
            Path trace = directory.resolve("trace.txt");
            Process strace = trace(runtime.pid(), trace);
            long commitsBefore = Metrics.of(runtime.client()).journalCommits();

            try (Load load = new Load(runtime.client(), ledger, 7, 100)) {
                await("load").atMost(Duration.ofMinutes(2)).until(() -> ledger.size() >= EVENTS);
                load.stop();
                await("every batch to be acknowledged")
                        .atMost(Duration.ofMinutes(2))
                        .until(load::settle);
            }
            long commits = Metrics.of(runtime.client()).journalCommits() - commitsBefore;
            strace.destroy();
            strace.waitFor();

            long syncs = syncsOfTheLog(trace);
            System.out.printf(
                    "%d events, %d group commits, %d syncs of the write-ahead log%n", ledger.size(), commits, syncs);
            assertThat(commits).isPositive();
            assertThat(syncs).isEqualTo(commits);
        }
    }

    private static Process trace(long pid, Path trace) throws IOException {
        Process strace = new ProcessBuilder(
                        "strace",
                        "-f",
                        "-y",
                        "-e",
                        "trace=fdatasync,fsync",
                        "-p",
                        Long.toString(pid),
                        "-o",
                        trace.toString())
                .redirectErrorStream(true)
                .start();
        await("strace to attach")
                .atMost(Duration.ofMinutes(2))
                .failFast("strace has ended: is it installed, and may it attach?", () -> !strace.isAlive())
                .until(() -> Files.exists(trace)
                        && Files.readString(Path.of("/proc", Long.toString(pid), "status"))
                                .contains("TracerPid:\t" + strace.pid()));
        return strace;
    }

    /** The write-ahead log of RocksDB is the one file with the ending {@code .log}. */
    private static long syncsOfTheLog(Path trace) throws IOException {
        try (var lines = Files.lines(trace)) {
            return lines.filter(line -> line.contains("sync(") && line.contains(".log>"))
                    .count();
        }
    }
}
