package io.beckon.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares texts with the golden files under {@code golden/} on the class path. After a wanted change, {@code mvn -pl definitions test
 * -Dgolden.write=true} writes them anew (any module): read the diff before you commit it.
 */
public final class Golden {
    private static final boolean WRITES = Boolean.getBoolean("golden.write");
    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

    private Golden() {}

    /** Fails unless the golden file of this name, for example {@code wire/event-batch.json}, holds this text. */
    public static void assertEquals(String name, String text) {
        if (WRITES) {
            write(FOLDER.resolve(name), text);
        } else {
            assertThat(text).as("golden/" + name).isEqualTo(read(name));
        }
    }

    /** The text of a golden file. */
    public static String read(String name) {
        try (InputStream in = WRITES
                ? Files.newInputStream(FOLDER.resolve(name))
                : Golden.class.getResourceAsStream("/golden/" + name)) {
            assertThat(in)
                    .as("golden/" + name + ", see io.beckon.definitions.Golden")
                    .isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
