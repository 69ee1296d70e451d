package io.beckon.admin.demo;

import io.beckon.definitions.Sha256;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.SiteJson;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Remembers in the console's directory which demonstration was imported, and which one was published by which Beckon. */
final class DemoStamp {
    private final Path importedFile;
    private final Path publishedFile;

    DemoStamp(Path directory) {
        this.importedFile = directory.resolve("demo-imported");
        this.publishedFile = directory.resolve("demo-published");
    }

    /** Whether this draft is what was imported last: nobody has edited it since. */
    boolean isImported(Site draft) {
        return hash(draft).equals(read(importedFile));
    }

    void imported(Site draft) {
        write(importedFile, hash(draft));
    }

    /** Whether this very content was published by this very Beckon. */
    boolean isOf(DemoFile demo) {
        return fingerprint(demo).equals(read(publishedFile));
    }

    void published(DemoFile demo) {
        write(publishedFile, fingerprint(demo));
    }

    private static String fingerprint(DemoFile demo) {
        File jar = new File(System.getProperty("java.class.path").split(File.pathSeparator, 2)[0]);
        return hash(demo.site()) + " " + jar.length() + " " + jar.lastModified();
    }

    private static String hash(Site site) {
        return Sha256.hex(SiteJson.write(site));
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
