package io.beckon.benchmarks.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir
    private Path folder;

    @Test
    void endsWhatItStartedWhenThatIsReady() throws IOException, InterruptedException {
        Path ended = folder.resolve("ended");

        assertThat(installation("trap 'touch " + ended
                                + "' TERM\necho Starting.\necho 'Beckon is ready.'\ncat <&0 &\nwait")
                        .timeToReady())
                .isPositive();
        assertThat(ended).exists();
    }

    @Test
    void tellsWhatWasSaidWhenItNeverGetsReady() throws IOException {
        Installation installation = installation("echo \"Port $BECKON_CONSOLE_PORT is taken.\" >&2; exit 1");

        assertThatIllegalStateException()
                .isThrownBy(installation::timeToReady)
                .withMessageContaining("but it ended")
                .withMessageContaining("is taken.");
    }

    private Installation installation(String script) throws IOException {
        Path command = folder.resolve("beckon");
        Files.writeString(command, "#!/usr/bin/env bash\n" + script + "\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
        return new Installation(command, folder);
    }
}
