package io.beckon.benchmarks.scripts;

import io.beckon.definitions.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The npm registry, by its ordinary client. What is fetched stays in a folder of its own, and none of it is executed here. */
final class Npm {
    private final Path folder;

    /** Fetches into the folder, which must be there. */
    Npm(Path folder) {
        this.folder = folder;
    }

    /** A package as it was published last, unpacked: {@code package.json} lies in the folder. */
    Path fetch(String name) throws InterruptedException {
        try {
            Path own = Files.createTempDirectory(folder, "package");
            String archive = run(own, "npm", "pack", "--silent", "--ignore-scripts", name)
                    .lines()
                    .reduce("", (_, last) -> last);
            run(own, "tar", "xzf", archive);
            return own.resolve("package");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its version. */
    static String version(Path unpacked) {
        try {
            return Json.MAPPER
                    .readTree(Files.readAllBytes(unpacked.resolve("package.json")))
                    .path("version")
                    .asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String run(Path directory, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Expected '" + String.join(" ", List.of(command))
                    + "' to succeed, but it failed. Is the npm registry there? --no-peers leaves the others out.");
        }
        return output;
    }
}
