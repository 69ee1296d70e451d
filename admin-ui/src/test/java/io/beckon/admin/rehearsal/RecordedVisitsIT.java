package io.beckon.admin.rehearsal;

import static io.beckon.admin.visits.Told.NOON;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.runtime.RuntimeConnection;
import io.beckon.admin.visits.HistoryPort;
import io.beckon.admin.visits.Period;
import io.beckon.admin.visits.RecordingHistory;
import io.beckon.admin.visits.Told;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.SiteKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Recordings as a runtime tells them, page by page of two visits. */
class RecordedVisitsIT {
    @Test
    void readsNoFurtherPageWhenThereAreEnoughBytes() {
        try (RecordingHistory history = new RecordingHistory();
                RuntimeConnection connection = new RuntimeConnection(history.address(), "token")) {
            for (String id : List.of("a", "b", "c", "d", "e")) {
                history.tell(story(
                        Told.visit(id, "shop", NOON, null), List.of(business("t1.1", "Viewed", "p1", 0)), List.of()));
            }
            HistoryPort port = new HistoryPort(connection);

            RecordedVisits all = read(port, RecordedVisits.MOST_BYTES);
            RecordedVisits few = read(port, 1);

            assertThat(all.visits()).hasSize(5);
            assertThat(all.isCut()).isFalse();
            assertThat(few.visits()).extracting(VisitEntry::id).containsExactly("e", "d");
            assertThat(few.recording().count()).isEqualTo(2);
            assertThat(few.isCut()).isTrue();
        }
    }

    private static RecordedVisits read(HistoryPort port, long mostBytes) {
        return RecordedVisits.read(
                port, SiteKey.of("shop"), new Period.Span(null, null), new RehearsalWatch(_ -> {}), mostBytes);
    }
}
