package io.beckon.admin.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.visits.Period;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    @Test
    void readsVisitsWithManyEventsOnSmallerPages() {
        List<VisitEntry> visits = Stream.of(3_000, 2_000, 1, 5_000, 6_000, 10, 20)
                .map(events -> RecordedShop.told("v" + events, "w", RecordedShop.NOON, events))
                .toList();

        RecordedVisits found =
                RecordedVisits.find(listing(visits), new Period.Span(null, null), new RehearsalWatch(_ -> {}));

        assertThat(found.pages())
                .extracting(page ->
                        page.visits().stream().map(RecordedVisit::events).toList())
                .containsExactly(List.of(3_000, 2_000), List.of(1), List.of(5_000), List.of(6_000), List.of(10, 20));
        assertThat(found.pages()).extracting(RecordedVisits.Page::after).containsExactly(null, "2", "3", "4", "5");
    }

    @Test
    void readsUsualVisitsOnWholePages() {
        List<VisitEntry> visits = IntStream.range(0, 120)
                .mapToObj(i -> RecordedShop.told("v" + i, "w", RecordedShop.NOON, 100))
                .toList();

        RecordedVisits found =
                RecordedVisits.find(listing(visits), new Period.Span(null, null), new RehearsalWatch(_ -> {}));

        assertThat(found.pages())
                .extracting(page -> page.visits().size())
                .containsExactly(RecordedVisits.PAGE_SIZE, RecordedVisits.PAGE_SIZE, 20);
    }

    /** A history whose cursors are the numbers of the visits. */
    private static RecordedVisits.Listing listing(List<VisitEntry> visits) {
        return (limit, after) -> {
            int begin = after == null ? 0 : Integer.parseInt(after);
            int end = Math.min(begin + limit, visits.size());
            return new VisitPage(visits.subList(begin, end), end < visits.size() ? String.valueOf(end) : null);
        };
    }

    private static RecordedVisits find(int mostVisits, long mostEvents) {
        RecordedVisits.Search search = new RecordedVisits.Search(new Period.Span(null, null), mostVisits, mostEvents);
        search.add(NEWEST_FIRST.subList(0, 4), null);
        search.add(NEWEST_FIRST.subList(4, 10), "v3");
        return search.found();
    }
}
