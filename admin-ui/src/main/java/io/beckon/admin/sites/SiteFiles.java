package io.beckon.admin.sites;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Drafts as files: {@code sites/{key}.json} in the console's data directory. A site is stored as a whole or not at all. */
public final class SiteFiles {
    private final Path folder;

    /** The drafts in this data directory. */
    public SiteFiles(Path directory) {
        this.folder = directory.resolve("sites");
    }

    /** The draft of a site. */
    public Optional<Site> find(SiteKey key) {
        Path file = file(key);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SiteJson.read(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the site in place of what was kept under its key, and says where. */
    public Path store(Site site) {
        Path file = file(site.key());
        try {
            Files.createDirectories(folder);
            Path written = Files.createTempFile(folder, site.key().value(), ".tmp");
            Files.writeString(written, SiteJson.write(site));
            return Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(SiteKey key) {
        return folder.resolve(key.value() + ".json");
    }
}
