package io.beckon.admin.visits;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.heldBack;
import static io.beckon.admin.visits.Told.left;
import static io.beckon.admin.visits.Told.offered;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.refusal;
import static io.beckon.admin.visits.Told.story;
import static io.beckon.admin.visits.Told.system;
import static io.beckon.admin.visits.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void putsARuleAndItsDecisionBehindTheEventThatCompletedIt() {
        List<EventEntry> events = List.of(
                page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 1), business("t1.3", "Viewed", "p1", 1));

        List<Moment> lines =
                Timeline.of(story(visit("v1", null), events, List.of(heldBack("d1", 1, "t1.2", "no-offer", Map.of()))));

        assertThat(lines)
                .map(TimelineTest::told)
                .containsExactly("page t1.1", "t1.2", "fired d1", "decided d1", "t1.3");
    }

    @Test
    void putsAnOfferRightBeforeTheEventThatAnnouncesIt() {
        List<EventEntry> events = List.of(
                page("t1.1", "p1", 0),
                business("t1.2", "Viewed", "p1", 1),
                business("t1.3", "Viewed", "p1", 5),
                system("server.3", SystemEvents.ENGAGEMENT_OFFERED, 5, "e1"),
                system("t1.4", SystemEvents.ENGAGEMENT_SHOWN, 6, "e1"));

        List<Moment> lines = Timeline.of(story(visit("v1", null), events, List.of(offered("d1", 1, 5, "t1.2", "e1"))));

        assertThat(lines)
                .map(TimelineTest::told)
                .containsExactly("page t1.1", "t1.2", "fired d1", "t1.3", "decided d1", "server.3", "t1.4");
    }

    @Test
    void putsARuleThatATimerCompletedWhereItWasDue() {
        List<EventEntry> events = List.of(
                page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 10), business("t1.3", "Viewed", "p1", 40));

        List<Moment> lines = Timeline.of(
                story(visit("v1", null), events, List.of(heldBack("d1", 30, "t1.1", "no-offer", Map.of()))));

        assertThat(lines)
                .map(TimelineTest::told)
                .containsExactly("page t1.1", "t1.2", "fired d1", "decided d1", "t1.3");
    }

    @Test
    void putsRefusalsWhereTheyArrived() {
        List<EventEntry> events = List.of(page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 10));

        List<Moment> lines = Timeline.of(story(
                visit("v1", null),
                events,
                List.of(),
                refusal("t1.9", "Viewed", 5, "visit-full"),
                refusal("t1.10", "Viewed", 20, "visit-ended")));

        assertThat(lines).map(TimelineTest::told).containsExactly("page t1.1", "refused t1.9", "t1.2", "refused t1.10");
    }

    @Test
    void keepsRefusalsOfAVisitWithoutEvents() {
        List<Moment> lines =
                Timeline.of(story(visit("v1", null), List.of(), List.of(), refusal("t1.1", "Viewed", 5, "poisonous")));

        assertThat(lines).map(TimelineTest::told).containsExactly("refused t1.1");
    }

    @Test
    void tellsWhenAPageWasLeft() {
        List<EventEntry> events =
                List.of(page("t1.1", "p1", 0), left("t1.2", "p1", 20), page("t1.3", "p2", 20), page("t2.1", "p3", 30));

        List<Moment> live = Timeline.of(story(visit("v1", null), events, List.of()));
        List<Moment> ended = Timeline.of(story(visit("v1", at(60)), events, List.of()));

        assertThat(live)
                .filteredOn(Moment.PageOpened.class::isInstance)
                .extracting("leftAtMillis")
                .containsExactly(at(20), null, null);
        assertThat(ended)
                .filteredOn(Moment.PageOpened.class::isInstance)
                .extracting("leftAtMillis")
                .containsExactly(at(20), at(60), at(60));
    }

    @Test
    void marksWhatHappenedOnAnotherPage() {
        EventEntry first = page("t1.1", "p1", 0);
        List<EventEntry> events = List.of(
                first, page("t2.1", "p2", 5), business("t1.2", "Viewed", "p1", 6), business("t2.2", "Viewed", "p2", 7));

        List<Moment> lines = Timeline.of(story(visit("v1", null), events, List.of()));

        assertThat(lines)
                .filteredOn(Moment.Happened.class::isInstance)
                .extracting("elsewhere")
                .containsExactly(first, null);
    }

    @Test
    void growsOnlyAtItsEndWhenAVisitGoesOn() {
        List<EventEntry> events = List.of(
                page("t1.1", "p1", 0), business("t1.2", "Viewed", "p1", 1), business("t1.3", "Viewed", "p1", 5));

        List<Moment> before = Timeline.of(story(visit("v1", null), events.subList(0, 2), List.of()));
        List<Moment> after =
                Timeline.of(story(visit("v1", null), events, List.of(heldBack("d1", 5, "t1.3", "no-offer", Map.of()))));

        assertThat(after).startsWith(before.toArray(Moment[]::new));
    }

    private static String told(Moment moment) {
        return switch (moment) {
            case Moment.PageOpened page -> "page " + page.event().id();
            case Moment.Happened happened -> happened.event().id();
            case Moment.Fired fired -> "fired " + fired.decision().id();
            case Moment.Decided decided -> "decided " + decided.decision().id();
            case Moment.Refused refused -> "refused " + refused.refusal().id();
        };
    }
}
