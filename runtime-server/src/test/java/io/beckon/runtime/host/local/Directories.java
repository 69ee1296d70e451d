package io.beckon.runtime.host.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Copies of data directories that are in use: what the disk would hold if the process died now. */
final class Directories {
    private Directories() {}

    /**
     * Copies a directory file by file. The log is copied after the tables, in the order of its files, so that the copy holds a prefix of
     * what was written, as after a crash; do not copy while the store writes tables.
     */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            List<Path> logLast = files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().equals("LOCK"))
                    .sorted((a, b) -> order(a).compareTo(order(b)))
                    .toList();
            for (Path file : logLast) {
                copyIfThere(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static String order(Path file) {
        String name = file.getFileName().toString();
        return (name.endsWith(".log") ? "1" : "0") + name;
    }

    private static void copyIfThere(Path file, Path to) throws IOException {
        try {
            Files.copy(file, to);
        } catch (NoSuchFileException e) {
            // RocksDB deleted it meanwhile: it is not part of the state.
        }
    }
}
