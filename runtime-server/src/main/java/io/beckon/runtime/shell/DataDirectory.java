package io.beckon.runtime.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The directory where everything durable is, held by one runtime at a time. */
final class DataDirectory implements AutoCloseable {
    private final Path root;
    private final FileChannel channel;

    DataDirectory(Path directory) {
        this.root = directory.toAbsolutePath().normalize();
        try {
            OwnerOnly.createDirectories(root);
            channel =
                    FileChannel.open(root.resolve("runtime.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock() == null) {
                channel.close();
                throw new StartRefused(
                        "Expected the data directory " + root + " for this runtime alone, but another one uses it.",
                        "Stop the other one, or set beckon.data-dir to another directory.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Expected to write to the data directory " + root + ", but could not.", e);
        }
    }

    private @Nullable FileLock tryLock() throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The directory itself. */
    Path path() {
        return root;
    }

    /** A place in the directory. */
    Path resolve(String name) {
        return root.resolve(name);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
