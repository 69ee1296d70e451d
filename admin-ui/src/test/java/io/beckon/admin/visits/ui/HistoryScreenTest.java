package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.visit;

import io.beckon.admin.access.Role;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.visits.RecordingHistory;
import io.beckon.admin.visits.VisitStory;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The screens of visits in the whole console, used by an analyst, before a runtime that tells what it is given. */
public abstract class HistoryScreenTest extends ScreenTest {
    /** One for all screens, as the console is; it lives as long as the tests. */
    protected static final RecordingHistory HISTORY = new RecordingHistory();

    @DynamicPropertySource
    static void setRuntime(DynamicPropertyRegistry registry) {
        registry.add("beckon.runtime-url", HISTORY::address);
    }

    @BeforeEach
    void prepare() {
        HISTORY.reset();
        signIn("ann", Role.ANALYST);
    }

    /** From now on the runtime knows a visit with two events. */
    protected static void tell(String id, @Nullable Long endedAt) {
        HISTORY.tell(story(visit(id, endedAt), page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 5)));
    }

    protected static VisitStory story(VisitEntry visit, EventEntry... events) {
        return new VisitStory(visit, List.of(events), List.of(), List.of(), List.of());
    }

    protected final String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
