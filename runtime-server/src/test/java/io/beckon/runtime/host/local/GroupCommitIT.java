package io.beckon.runtime.host.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the operating system is asked to do, as {@code strace} sees it. */
class GroupCommitIT {
    private static final Path STRACE = Path.of("/usr/bin/strace");
    /** When the directory is new, its format is written and synced before anything else. */
    private static final int SYNCS_OF_THE_START = 1;

    @TempDir
    private Path directory;

    @Test
    void syncsTheLogOncePerGroupCommit() throws Exception {
        assumeThat(STRACE).isExecutable();
        Path trace = directory.resolve("trace");
        List<String> traced =
                List.of(STRACE.toString(), "-f", "-y", "-e", "trace=fsync,fdatasync", "-o", trace.toString());
        Fork fork = Fork.of(
                directory, traced, BurstMain.class, directory.resolve("run").toString());
        int entries = Integer.parseInt(fork.line("entries "));
        int commits = Integer.parseInt(fork.line("commits "));
        fork.rest();

        try (Stream<String> calls = Files.lines(trace)) {
            assertThat(calls.filter(call -> call.matches(".*sync\\(\\d+<[^>]*\\.log>.*")))
                    .hasSize(commits + SYNCS_OF_THE_START);
        }
        assertThat(entries).isGreaterThanOrEqualTo(2_000);
        assertThat(commits).isLessThan(entries / 2);
    }
}
