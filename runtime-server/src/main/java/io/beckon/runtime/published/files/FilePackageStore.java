package io.beckon.runtime.published.files;

import io.beckon.definitions.CanonicalJson;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.runtime.published.Bundle;
import io.beckon.runtime.published.PackageStore;
import io.beckon.runtime.published.Scripts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link PackageStore} in a directory. */
public final class FilePackageStore implements PackageStore {
    private static final String CONTENT = "package.json";
    private static final String BUNDLE = "bundle.js";
    private static final String ENGAGEMENT_UI = "engagement-ui.js";
    private static final String GZIP = ".gz";
    private static final String BROTLI = ".br";
    private static final String ACTIVE = "active.json";
    private static final String UNFINISHED = ".unfinished-";

    private final Path root;

    /** A store in this directory, which comes into being. What a crash left unfinished goes away. */
    public FilePackageStore(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
            for (Path left : list(root)) {
                if (left.getFileName().toString().startsWith(UNFINISHED)) {
                    DurableFiles.delete(left);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<SiteKey> sites() {
        return list(root).stream()
                .map(directory -> SiteKey.of(directory.getFileName().toString()))
                .sorted()
                .toList();
    }

    @Override
    public List<SignedPackage> packages(SiteKey site) {
        return list(directory(site)).stream()
                .filter(Files::isDirectory)
                .map(version -> read(version.resolve(CONTENT), SignedPackage.class))
                .sorted(Comparator.comparingInt(SignedPackage::version))
                .toList();
    }

    @Override
    public Scripts scripts(SignedPackage content) {
        Path directory = directory(content);
        return new Scripts(
                script(directory, BUNDLE), content.engagementUi() == null ? null : script(directory, ENGAGEMENT_UI));
    }

    private static Bundle script(Path directory, String name) {
        return Bundle.of(
                bytes(directory.resolve(name)),
                bytes(directory.resolve(name + GZIP)),
                bytes(directory.resolve(name + BROTLI)));
    }

    @Override
    public Optional<Active> active(SiteKey site) {
        Path file = directory(site).resolve(ACTIVE);
        return Files.exists(file) ? Optional.of(read(file, Active.class)) : Optional.empty();
    }

    @Override
    public void add(SignedPackage content, Scripts scripts) {
        try {
            Path fresh = Files.createTempDirectory(root, UNFINISHED);
            DurableFiles.write(fresh.resolve(CONTENT), CanonicalJson.bytes(content));
            write(fresh, BUNDLE, scripts.bundle());
            write(fresh, ENGAGEMENT_UI, scripts.engagementUi());
            DurableFiles.createDirectory(directory(content.site().key()));
            DurableFiles.move(fresh, directory(content));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Expected to keep package " + content.version() + " of site "
                            + content.site().key() + ", but could not write it.",
                    e);
        }
    }

    private static void write(Path directory, String name, @Nullable Bundle script) throws IOException {
        if (script != null) {
            DurableFiles.write(directory.resolve(name), script.raw());
            DurableFiles.write(directory.resolve(name + GZIP), script.gzip());
            DurableFiles.write(directory.resolve(name + BROTLI), script.brotli());
        }
    }

    @Override
    public void activate(SiteKey site, Active active) {
        try {
            Path fresh = Files.createTempFile(root, UNFINISHED, "");
            DurableFiles.write(fresh, CanonicalJson.bytes(active));
            DurableFiles.move(fresh, directory(site).resolve(ACTIVE));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Expected to activate version " + active.version() + " of site " + site
                            + ", but could not write it.",
                    e);
        }
    }

    private Path directory(SiteKey site) {
        return root.resolve(site.value());
    }

    private Path directory(SignedPackage content) {
        return directory(content.site().key()).resolve(Integer.toString(content.version()));
    }

    private static <T> T read(Path file, Class<T> type) {
        return Json.MAPPER.readValue(bytes(file), type);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Expected " + file + ", but could not read it.", e);
        }
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
