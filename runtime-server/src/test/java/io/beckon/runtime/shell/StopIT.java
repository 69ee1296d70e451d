package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.runtime.RuntimeServer;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own that is told to stop. */
class StopIT {
    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path directory;

    @Test
    @Timeout(120)
    void endsSoonAfterSigtermAndLeavesTheDataDirectoryFree() throws Exception {
        Process server = start();
        try (BufferedReader output = server.inputReader()) {
            assertThat(output.lines()
                            .filter(line -> line.contains("Started RuntimeServer"))
                            .findFirst())
                    .isPresent();

            server.destroy();

            assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(server.exitValue()).isEqualTo(TERMINATED);
            new DataDirectory(directory).close();
        } finally {
            server.destroyForcibly();
        }
    }

    private Process start() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                RuntimeServer.class.getName()));
        command.addAll(List.of(
                "--beckon.data-dir=" + directory,
                "--beckon.public-port=0",
                "--beckon.public-address=127.0.0.1",
                "--beckon.internal-port=0",
                "--logging.level.root=INFO"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("BECKON_INTERNAL_TOKEN", "a-token-from-the-environment");
        return builder.start();
    }
}
