package io.beckon.definitions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4), the hash of everything here that names or proves content. */
public final class Sha256 {
    /** Nothing is ever fed to it: copying it is quicker than looking the algorithm up, and decisions are named by hashes. */
    private static final MessageDigest EMPTY = empty();

    private Sha256() {}

    /** The 32 bytes for some bytes. */
    public static byte[] of(byte[] bytes) {
        try {
            return ((MessageDigest) EMPTY.clone()).digest(bytes);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Expected a SHA-256 that can be copied, but it cannot.", e);
        }
    }

    private static MessageDigest empty() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected SHA-256, which every JDK has, but it is missing.", e);
        }
    }

    /** The same as 64 lower-case hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }

    /** The same for a text in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(StandardCharsets.UTF_8));
    }
}
