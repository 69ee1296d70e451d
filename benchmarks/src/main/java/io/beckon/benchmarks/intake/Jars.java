package io.beckon.benchmarks.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What was built, as it is shipped. */
record Jars(Path runtime, Path console, Path shop) {
    /** Finds it below the folder that {@code ./beckon} names. */
    static Jars find() {
        Path root = Path.of(System.getProperty("beckon.root", "."));
        return new Jars(
                runnable(root.resolve("runtime-server/target")),
                runnable(root.resolve("admin-ui/target")),
                root.resolve("demo/shop/site.json"));
    }

    private static Path runnable(Path folder) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.of()) {
            return files.filter(file -> file.getFileName().toString().endsWith("-exec.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Expected a runnable jar in " + folder
                            + ", but there is none. Use ./beckon bench, which builds it."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
