package io.beckon.journeys.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The built, runnable jars of this repository. */
final class Jars {
    private static final Path ROOT =
            Path.of(System.getProperty("beckon.root", "..")).toAbsolutePath().normalize();

    private Jars() {}

    /** The repository. */
    static Path root() {
        return ROOT;
    }

    static Path runtime() {
        return executable("runtime-server");
    }

    static Path console() {
        return executable("admin-ui");
    }

    private static Path executable(String module) {
        Path target = ROOT.resolve(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith("-exec.jar")).toList();
            if (jars.size() == 1) {
                return jars.getFirst();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException(
                "Expected one *-exec.jar in " + target + ", but there is not. Run: mvn package");
    }
}
