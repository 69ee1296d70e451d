package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.runtime.CapturedLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryIT {
    @TempDir
    private Path root;

    @Test
    void belongsToOneRuntimeAtATime() {
        try (DataDirectory _ = new DataDirectory(root.resolve("data"))) {
            assertThatThrownBy(() -> new DataDirectory(root.resolve("data")))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("another one uses it");
        }
    }

    @Test
    void isMadeForItsOwnerOnly() throws Exception {
        Path data = root.resolve("above").resolve("data");
        try (DataDirectory _ = new DataDirectory(data)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void warnsWhenOthersMayLookIntoIt() throws Exception {
        Path data = Files.createDirectory(root.resolve("data"));
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (CapturedLog log = CapturedLog.of("io.beckon");
                DataDirectory _ = new DataDirectory(data)) {
            assertThat(log.lines()).anyMatch(line -> line.contains("chmod 700"));
        }
    }

    @Test
    void isFreeAgainAfterwards() {
        new DataDirectory(root).close();

        try (DataDirectory again = new DataDirectory(root)) {
            assertThat(again.resolve("journal")).isEqualTo(root.resolve("journal"));
        }
    }
}
