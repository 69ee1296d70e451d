package io.beckon.runtime.history.jpa;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.runtime.history.HistoryUnavailable;
import io.beckon.runtime.history.UnstorableEntries;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryDatabaseIT {
    private static final String BROKEN = "select cast('no number' as int)";

    @TempDir
    private Path directory;

    /** Only what is written can be unstorable; an entry must never be set aside because a look-up before it went wrong. */
    @Test
    void isAwayWhateverGoesWrongWithARead() {
        try (HistoryDatabase database = new HistoryDatabase(HistorySource.in(directory))) {
            assertThatThrownBy(() -> database.read(session ->
                            session.createNativeQuery(BROKEN, Integer.class).getSingleResult()))
                    .isInstanceOf(HistoryUnavailable.class);
            assertThatThrownBy(() -> database.write(session ->
                            session.createNativeQuery(BROKEN, Integer.class).getSingleResult()))
                    .isInstanceOf(UnstorableEntries.class);
        }
    }
}
