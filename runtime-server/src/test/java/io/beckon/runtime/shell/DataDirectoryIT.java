package io.beckon.runtime.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
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
    void isFreeAgainAfterwards() {
        new DataDirectory(root).close();

        try (DataDirectory again = new DataDirectory(root)) {
            assertThat(again.resolve("journal")).isEqualTo(root.resolve("journal"));
        }
    }
}
