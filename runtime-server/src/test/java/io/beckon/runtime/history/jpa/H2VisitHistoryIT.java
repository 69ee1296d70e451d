package io.beckon.runtime.history.jpa;

import io.beckon.runtime.history.VisitHistory;
import io.beckon.runtime.history.VisitHistoryContract;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

class H2VisitHistoryIT extends VisitHistoryContract {
    @TempDir
    private Path directory;

    private JpaVisitHistory history;

    @BeforeEach
    void open() {
        history = new JpaVisitHistory(HistorySource.in(directory));
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Override
    protected VisitHistory history() {
        return history;
    }
}
