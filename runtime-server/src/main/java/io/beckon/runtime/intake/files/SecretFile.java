package io.beckon.runtime.intake.files;

import io.beckon.runtime.intake.TokenSecret;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The file {@value #NAME}: random bytes, readable by its owner only, made at the first start and never changed. */
public final class SecretFile {
    public static final String NAME = "token.secret";

    private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private SecretFile() {}

    /** The secret of a data directory, made when there is none yet. */
    public static TokenSecret in(Path dataDirectory) throws IOException {
        Path file = dataDirectory.resolve(NAME);
        if (!Files.exists(file)) {
            Files.createDirectories(dataDirectory);
            create(file);
        }
        return TokenSecret.of(Files.readAllBytes(file));
    }

    /** Complete under its name or not there at all, also when the machine stops halfway. */
    private static void create(Path file) throws IOException {
        byte[] secret = new byte[TokenSecret.BYTES];
        new SecureRandom().nextBytes(secret);
        Path draft = file.resolveSibling(NAME + ".new");
        Files.deleteIfExists(draft);
        try (FileChannel channel =
                FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), OWNER_ONLY)) {
            channel.write(ByteBuffer.wrap(secret));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
