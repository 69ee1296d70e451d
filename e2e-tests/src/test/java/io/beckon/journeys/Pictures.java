package io.beckon.journeys;

import io.beckon.journeys.browser.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A folder of pictures under {@code target/screenshots}, for people to look at. */
public final class Pictures {
    private final Path folder;

    /** The folder of this name. */
    public Pictures(String name) {
        Path artefacts = Path.of(System.getProperty("beckon.artefacts", "target"));
        folder = artefacts.resolve("screenshots").resolve(name);
    }

    /** Adds a line to what is written beside the pictures. */
    void note(String line) {
        try {
            Files.createDirectories(folder);
            Files.writeString(
                    folder.resolve("findings.txt"), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps what the browser shows under a name; what is no letter, digit or dash becomes a dash. */
    public void take(Browser browser, String name) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name.replaceAll("[^A-Za-z0-9-]+", "-") + ".png"), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
