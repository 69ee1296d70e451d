package io.beckon.runtime.history.jpa;

import java.nio.file.Path;

/**
 * Where the history database is.
 *
 * @param url a JDBC URL of H2 or MySQL
 */
public record HistorySource(String url, String user, String password) {
    public HistorySource {
        Vendor.of(url);
    }

    /**
     * An H2 database in a directory. Every commit is on disk before it is confirmed: with H2's default of delayed writes a killed
     * process loses commits that the outbox has deleted already.
     */
    public static HistorySource in(Path directory) {
        Path file = directory.toAbsolutePath().resolve("history");
        return new HistorySource("jdbc:h2:file:" + file + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "beckon", "");
    }

    Vendor vendor() {
        return Vendor.of(url);
    }

    @Override
    public String toString() {
        return "HistorySource[" + user + "@" + url.replaceFirst("[?;].*", "") + "]";
    }
}
