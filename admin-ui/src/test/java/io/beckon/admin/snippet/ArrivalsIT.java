package io.beckon.admin.snippet;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.page;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.access.Access;
import io.beckon.admin.runtime.RuntimeConnection;
import io.beckon.admin.visits.RecordingHistory;
import io.beckon.admin.visits.Told;
import io.beckon.admin.visits.VisitStory;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.SiteKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ArrivalsIT {
    private static final SiteKey SHOP = SiteKey.of("shop");

    private final RecordingHistory history = new RecordingHistory();
    private final RuntimeConnection runtime = new RuntimeConnection(history.address(), "token");
    private final Arrivals arrivals = new Arrivals(new Access(), runtime);
    private final ArrivalWatch watch = Access.asConsole(() -> arrivals.watch(SHOP));

    @AfterEach
    void stop() {
        runtime.close();
        history.close();
    }

    @Test
    void knowsNothingBeforeTheFirstEvent() {
        assertThat(look()).isEmpty();
        assertThat(hasAny()).isFalse();
    }

    @Test
    void tellsWhatHadComeBeforeAsKnown() {
        tell("a", 0, page("t1.1", "p1", 0));

        assertThat(look()).hasValue(new Arrival(instant(0), "PageEntered", "https://shop.example/p1", false));
        assertThat(hasAny()).isTrue();
    }

    @Test
    void noticesAnEventOfAnOlderVisitWhateverItsClockSays() {
        tell("older", 0, page("t1.1", "p1", 0));
        tell("newer", 60, page("t1.1", "p1", 60));
        look();

        tell("older", 0, page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 5));

        assertThat(look()).hasValue(new Arrival(instant(5), "Viewed", "https://shop.example/p1", true));
        assertThat(look())
                .as("an event that has come stays")
                .map(Arrival::isNew)
                .hasValue(true);
    }

    @Test
    void noticesANewVisit() {
        look();

        tell("a", 0, page("t1.1", "p1", 0));

        assertThat(look()).map(Arrival::isNew).hasValue(true);
    }

    @Test
    void asksForEventsOnlyWhereThereAreMore() {
        tell("a", 0, page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 5));
        look();
        history.requests().clear();

        look();
        assertThat(history.requests()).noneMatch(request -> request.contains("/events"));

        tell("a", 0, page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 5), business("t1.3", "Bought", "p1", 9));
        look();
        assertThat(history.requests()).contains("/history/visits/a/events?from=2");
    }

    private Optional<Arrival> look() {
        return Access.asConsole(watch::look);
    }

    private boolean hasAny() {
        return Access.asConsole(() -> arrivals.hasAny(SHOP));
    }

    private void tell(String id, long second, EventEntry... events) {
        VisitEntry usual = Told.visit(id, "shop", at(second), null);
        VisitEntry visit = new VisitEntry(
                id,
                "shop",
                usual.version(),
                usual.visitor(),
                usual.startedAt(),
                null,
                List.of(),
                usual.device(),
                usual.country(),
                1,
                events.length);
        history.tell(new VisitStory(visit, List.of(events), List.of(), List.of(), List.of()));
    }

    private static Instant instant(long second) {
        return Instant.ofEpochMilli(at(second));
    }
}
