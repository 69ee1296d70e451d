package io.beckon.runtime.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Directories that nobody but their owner can look into: what visitors did is in them. */
final class OwnerOnly {
    private static final Logger LOG = LoggerFactory.getLogger(OwnerOnly.class);
    private static final Set<PosixFilePermission> PERMISSIONS = PosixFilePermissions.fromString("rwx------");

    private OwnerOnly() {}

    /** Makes the directory and those above it; of one that is there already, and that others may enter, it only warns. */
    static void createDirectories(Path directory) throws IOException {
        boolean isThere = Files.isDirectory(directory);
        Files.createDirectories(directory);
        PosixFileAttributeView view = Files.getFileAttributeView(directory, PosixFileAttributeView.class);
        if (view == null) {
            return;
        }
        if (!isThere) {
            view.setPermissions(PERMISSIONS);
        } else if (!PERMISSIONS.containsAll(view.readAttributes().permissions())) {
            LOG.warn(
                    "Other users of this machine may look into the data directory {}. Close it with: chmod 700",
                    directory);
        }
    }
}
