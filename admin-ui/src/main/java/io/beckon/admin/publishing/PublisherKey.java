package io.beckon.admin.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * The Ed25519 key that signs this console's packages: {@code publisher.key} (PKCS #8, readable by its owner only) and {@code
 * publisher.pub} (X.509), both in base64. A runtime must be told the public one.
 */
public final class PublisherKey {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey privateKey;
    private final String publicText;

    private PublisherKey(PrivateKey privateKey, String publicText) {
        this.privateKey = privateKey;
        this.publicText = publicText;
    }

    /** The key in this directory; made when there is none. */
    public static PublisherKey in(Path directory) {
        Path privateFile = directory.resolve("publisher.key");
        Path publicFile = directory.resolve("publisher.pub");
        try {
            if (!Files.exists(privateFile)) {
                make(directory, privateFile, publicFile);
            }
            return read(privateFile, publicFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Expected an Ed25519 key in " + privateFile
                            + ", but it is none. Restore it, or remove it together with " + publicFile
                            + " and tell the runtimes the new public key.",
                    e);
        }
    }

    /** What signs. */
    PrivateKey privateKey() {
        return privateKey;
    }

    /** The public key, X.509 in base64, as the runtime's property {@code beckon.publishers} wants it. */
    public String publicText() {
        return publicText;
    }

    private static PublisherKey read(Path privateFile, Path publicFile) throws IOException, GeneralSecurityException {
        byte[] encoded =
                Base64.getDecoder().decode(Files.readString(privateFile).strip());
        PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded));
        return new PublisherKey(key, Files.readString(publicFile).strip());
    }

    /** The private file comes last: while it is missing, there is no key. */
    private static void make(Path directory, Path privateFile, Path publicFile)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(directory);
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        write(publicFile, pair.getPublic().getEncoded(), "rw-r--r--");
        write(privateFile, pair.getPrivate().getEncoded(), "rw-------");
    }

    private static void write(Path file, byte[] key, String permissions) throws IOException {
        Path written = Files.createTempFile(
                file.getParent(),
                "publisher",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
        Files.writeString(written, Base64.getEncoder().encodeToString(key) + "\n");
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
