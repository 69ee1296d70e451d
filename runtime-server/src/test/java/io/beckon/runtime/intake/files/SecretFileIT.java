package io.beckon.runtime.intake.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFileIT {
    @TempDir
    private Path directory;

    @Test
    void makesASecretThatOnlyItsOwnerMayRead() throws IOException {
        SecretFile.in(directory.resolve("data"));

        Path file = directory.resolve("data").resolve(SecretFile.NAME);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readAllBytes(file)).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(directory.resolve("data")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void keepsTheSecretItFinds() throws IOException {
        SecretFile.in(directory);
        byte[] first = Files.readAllBytes(directory.resolve(SecretFile.NAME));

        SecretFile.in(directory);

        assertThat(Files.readAllBytes(directory.resolve(SecretFile.NAME))).isEqualTo(first);
    }

    @Test
    void refusesASecretThatWasCut() throws IOException {
        Files.write(directory.resolve(SecretFile.NAME), new byte[31]);

        assertThatThrownBy(() -> SecretFile.in(directory)).hasMessageContaining("Expected a secret of 32 bytes");
    }
}
