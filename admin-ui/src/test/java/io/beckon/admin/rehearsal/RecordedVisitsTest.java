package io.beckon.admin.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.visits.Period;
import io.beckon.definitions.history.VisitEntry;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Of more visits than fit, the newest are rehearsed, each of them whole. */
class RecordedVisitsTest {
    private static final List<VisitEntry> NEWEST_FIRST = IntStream.range(0, 10)
            .mapToObj(i -> RecordedShop.told("v" + i, "w" + i, RecordedShop.NOON - i * 1_000L, 5))
            .toList();

    @Test
    void takesVisitsUntilThereAreEnoughEvents() {
        RecordedVisits found = find(1_000, 24);

        assertThat(found.visits()).extracting(RecordedVisit::id).containsExactly("v0", "v1", "v2", "v3");
        assertThat(found.isCut()).isTrue();
    }

    @Test
    void takesVisitsUntilThereAreEnough() {
        RecordedVisits found = find(3, 1_000);

        assertThat(found.visits()).hasSize(3);
        assertThat(found.isCut()).isTrue();
    }

    @Test
    void asksForEachPageAsItWasFound() {
        RecordedVisits found = find(1_000, 1_000);

        assertThat(found.isCut()).isFalse();
        assertThat(found.pages()).hasSize(2);
        assertThat(found.pages().getLast().after()).isEqualTo("v3");
        assertThat(found.pages().getLast().span()).isEqualTo(new Period.Span(null, RecordedShop.NOON - 4_000 + 1));
    }

    private static RecordedVisits find(int mostVisits, long mostEvents) {
        RecordedVisits.Search search = new RecordedVisits.Search(new Period.Span(null, null), mostVisits, mostEvents);
        search.add(NEWEST_FIRST.subList(0, 4), null);
        search.add(NEWEST_FIRST.subList(4, 10), "v3");
        return search.found();
    }
}
