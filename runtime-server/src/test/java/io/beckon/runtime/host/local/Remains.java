package io.beckon.runtime.host.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is left of a run: the state of every visitor and the history of every input, as bytes.
 *
 * @param pushes what was said to each visit, in order; empty when that is not known
 */
record Remains(Map<String, byte[]> states, Map<String, byte[]> history, String pushes) {
    /** What a closed host has left in its directory. */
    static Remains of(Path directory, String pushes) throws IOException {
        Map<String, byte[]> states = new TreeMap<>();
        Map<String, byte[]> history = new TreeMap<>();
        try (Store store = Store.open(directory)) {
            for (Family family : new Family[] {Family.LIVE, Family.RESTING}) {
                store.scan(family, new byte[0], null, (key, value) -> {
                    states.put(Keys.text(key), VisitorRow.decode(value).state());
                    return true;
                });
            }
            store.scan(Family.OUTBOX, new byte[0], null, (key, value) -> {
                history.put(position(Keys.position(key)), value);
                return true;
            });
        }
        return new Remains(states, history, pushes);
    }

    static String position(long position) {
        return String.format("%019d", position);
    }

    /** Different for any two remains that differ in a single bit, however they were found. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map<String, byte[]> rows : List.of(states, history)) {
                rows.forEach((key, value) -> {
                    digest.update((key + " " + value.length + "\n").getBytes(StandardCharsets.UTF_8));
                    digest.update(value);
                });
            }
            digest.update(pushes.getBytes(StandardCharsets.UTF_8));
            return states.size() + " states, " + history.size() + " rows, "
                    + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
