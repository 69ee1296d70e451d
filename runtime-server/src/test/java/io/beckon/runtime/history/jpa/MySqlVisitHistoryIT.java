package io.beckon.runtime.history.jpa;

import io.beckon.mysql.MySqlServer;
import io.beckon.runtime.history.VisitHistory;
import io.beckon.runtime.history.VisitHistoryContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;

class MySqlVisitHistoryIT extends VisitHistoryContract {
    private static MySqlServer server;

    private JpaVisitHistory history;

    @BeforeAll
    static void start() {
        server = MySqlServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void open(TestInfo test) {
        String schema = test.getTestMethod().orElseThrow().getName();
        history = new JpaVisitHistory(new HistorySource(server.url(schema), server.user(), server.password()));
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
