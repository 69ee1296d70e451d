package io.beckon.runtime.shell;

import io.beckon.runtime.published.Publishers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the accepted publishers out of the configuration. */
final class PublisherKeys {
    private static final String FILE = "file:";

    private PublisherKeys() {}

    /** Keys in base64, or {@code file:} and the path of one. */
    static Publishers of(List<String> configured) {
        return StartRefused.unlessReadable(
                "beckon.publishers",
                () -> Publishers.of(configured.stream().map(PublisherKeys::text).toList()));
    }

    private static String text(String configured) {
        if (!configured.startsWith(FILE)) {
            return configured;
        }
        Path file = Path.of(configured.substring(FILE.length()));
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "Expected a publisher's key in " + file + ", but could not read it: " + e, e);
        }
    }
}
