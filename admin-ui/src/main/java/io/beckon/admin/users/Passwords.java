package io.beckon.admin.users;

import java.security.SecureRandom;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with Argon2id, and makes random ones that can be read aloud. */
@Component
final class Passwords {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final SecureRandom random = new SecureRandom();
    private final String hashOfNobody = hash(random());

    String hash(String password) {
        String hash = argon2.encode(password);
        if (hash == null) {
            throw new IllegalStateException("Expected a hash, but Argon2 gave none.");
        }
        return hash;
    }

    boolean matches(String password, String hash) {
        return password.length() <= LONGEST && argon2.matches(password, hash);
    }

    /** Takes as long as a comparison, so that the time does not tell whether a user exists. */
    void compareWithNothing(String password) {
        matches(password, hashOfNobody);
    }

    /** A password of 100 random bits, in groups of five. */
    String random() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }

    /** Whether a password is long enough to be chosen, and not too long to be hashed. */
    static boolean isAcceptable(String password) {
        return password.length() >= SHORTEST && password.length() <= LONGEST;
    }
}
