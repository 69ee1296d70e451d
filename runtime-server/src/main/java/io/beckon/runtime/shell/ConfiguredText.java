package io.beckon.runtime.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A text of the configuration that may stand in a file of its own. */
final class ConfiguredText {
    private static final String FILE = "file:";

    private ConfiguredText() {}

    /** The text itself, or what is in the file that it names by {@code file:} and a path, without white space around it. */
    static String read(String what, String configured) {
        if (!configured.startsWith(FILE)) {
            return configured;
        }
        Path file = Path.of(configured.substring(FILE.length()));
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new IllegalArgumentException("Expected " + what + " in " + file + ", but could not read it: " + e, e);
        }
    }
}
