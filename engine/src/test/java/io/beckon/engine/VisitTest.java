package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.CHAT_TYPING;
import static io.beckon.definitions.wire.SystemEvents.PAGE_ENTERED;
import static io.beckon.definitions.wire.SystemEvents.PAGE_EXITED;
import static io.beckon.definitions.wire.SystemEvents.VISIT_STARTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Source;
import io.beckon.engine.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a visit takes events. */
class VisitTest {
    private final World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

    @Test
    void impliesThatTheVisitStarted() {
        world.enter("p1");

        assertThat(world.eventNames()).containsExactly(VISIT_STARTED, PAGE_ENTERED);
        EventEntry started = world.events().getFirst();
        assertThat(started.id()).isEqualTo("server.0");
        assertThat(started.source()).isEqualTo("server");
        assertThat(started.page()).isEqualTo("p1");
        assertThat(world.events().getLast().source()).isEqualTo("browser");
    }

    @Test
    void startsOnceWhenTheBrowserSaysSoItself() {
        world.send("p1", VISIT_STARTED).enter("p1");

        assertThat(world.eventNames()).containsExactly(VISIT_STARTED, PAGE_ENTERED);
        assertThat(world.events().getFirst().source()).isEqualTo("browser");
    }

    @Test
    void startsWithABatchThatHasNoEvents() {
        world.sendAll(List.of());

        assertThat(world.eventNames()).containsExactly(VISIT_STARTED);
        assertThat(world.visitor.isLive()).isTrue();
    }

    @Test
    void recordsTheVisitOnceAndLast() {
        world.sendAll(List.of(event(PAGE_ENTERED), event("Chat"), event("Other")));

        List<Effect> recorded = world.effects.stream()
                .filter(effect -> effect instanceof Effect.VisitRecorded || effect instanceof Effect.EventRecorded)
                .toList();
        VisitEntry first =
                world.all(Effect.VisitRecorded.class).findFirst().orElseThrow().entry();
        assertThat(world.all(Effect.VisitRecorded.class)).hasSize(2); // the second belongs to the granted slot
        assertThat(recorded.get(4)).isInstanceOf(Effect.VisitRecorded.class);
        assertThat(first.events()).isEqualTo(4);
        assertThat(first.pages()).isEqualTo(1);
        assertThat(first.visitor().number()).isEqualTo(1);
        assertThat(first.device()).containsEntry("userAgent", "Test");
        assertThat(first.country()).isEqualTo("DE");
        assertThat(first.endedAt()).isNull();
    }

    @Test
    void takesAnEventOnce() {
        List<EventMessage> events = List.of(event(PAGE_ENTERED), event("Other"));

        world.sendAll(events).forget().at(1_000);
        byte[] before = world.visitor.encode();
        world.sendAll(events);

        assertThat(world.effects).isEmpty();
        assertThat(world.visitor.encode()).isEqualTo(before);
    }

    @Test
    void takesTwoTabsWithOneBeginAsOneVisit() {
        world.send("t1", "p1", PAGE_ENTERED).send("t2", "p2", PAGE_ENTERED);

        assertThat(world.eventNames()).containsExactly(VISIT_STARTED, PAGE_ENTERED, PAGE_ENTERED);
        assertThat(world.visitor.facts().visits()).isEqualTo(1);
    }

    @Test
    void numbersEventsWithoutGaps() {
        world.enter("p1").send("p1", "Chat").enter("p 2").send("p1", "Other");

        assertThat(world.refusals()).containsExactly("t1.3 poisonous");
        assertThat(world.all(Effect.EventRecorded.class).map(Effect.EventRecorded::ordinal))
                .containsExactlyElementsOf(
                        IntStream.range(0, world.events().size()).boxed().toList());
    }

    @Test
    void refusesAPoisonousEventAndTakesTheOthers() {
        EventMessage poisonous = world.event("t1", "no page", PAGE_ENTERED, Map.of());

        world.sendAll(List.of(poisonous, event(PAGE_ENTERED), event("Chat")));

        assertThat(world.refusals()).containsExactly("t1.1 poisonous");
        assertThat(world.outcomes()).containsExactly("chat offered");
    }

    @Test
    void leavesTheRulesAloneWithALateEvent() {
        world.enter("p1");
        EventMessage chat = event("Chat");
        EventMessage late = new EventMessage(
                chat.id(), chat.type(), chat.name(), chat.page(), world.at - 60_001, null, null, null, null, Map.of());

        world.sendAll(List.of(late));

        assertThat(world.events().getLast().late()).isTrue();
        assertThat(world.decisions()).isEmpty();
    }

    @Test
    void tellsByTheServersClockWhenAnEventHappened() {
        long wrongClock = 1_000;
        world.enter("p1").at(500_000);
        for (long age : List.of(0L, 30_000L, 90_000L, -5_000L, 30 * 60 * 60_000L)) {
            EventMessage message = event("Other").withAt(wrongClock - age);
            world.apply(new Input.Batch(
                    SiteOf.KEY,
                    world.visitor.id(),
                    world.visit,
                    world.at,
                    null,
                    wrongClock,
                    Source.BROWSER,
                    List.of(message)));
        }

        long day = 24 * 60 * 60_000L;
        assertThat(world.events().stream().filter(event -> event.name().equals("Other")))
                .extracting(event -> world.at - event.at())
                .containsExactly(0L, 30_000L, 90_000L, 0L, day);
        assertThat(world.events().stream().filter(event -> event.name().equals("Other")))
                .extracting(EventEntry::late)
                .containsExactly(false, false, true, false, true);
    }

    @Test
    void takesAnEventThatIsAMinuteOldAsPunctual() {
        world.enter("p1");
        EventMessage chat = event("Chat");
        EventMessage old = new EventMessage(
                chat.id(), chat.type(), chat.name(), chat.page(), world.at - 60_000, null, null, null, null, Map.of());

        world.sendAll(List.of(old));

        assertThat(world.outcomes()).containsExactly("chat offered");
    }

    @Test
    void refusesEventsWhenTheVisitIsFull() {
        List<EventMessage> events = new ArrayList<>();
        IntStream.range(0, Visit.MOST_EVENTS).forEach(_ -> events.add(event("Other")));

        world.sendAll(events);

        assertThat(world.events()).hasSize(Visit.MOST_EVENTS);
        assertThat(world.refusals()).containsExactly("t1.5000 visit-full");
    }

    @Test
    void refusesEventsOfAVisitThatIsNotLive() {
        world.apply(new Input.Batch(
                SiteOf.KEY,
                world.visitor.id(),
                World.VISIT,
                world.at,
                null,
                world.at,
                Source.BROWSER,
                List.of(event(PAGE_ENTERED))));

        assertThat(world.refusals()).containsExactly("t1.1 visit-ended");
        assertThat(world.visitor.isLive()).isFalse();
    }

    @Test
    void doesNotRecordThatSomebodyIsTyping() {
        world.enter("p1").send("p1", CHAT_TYPING);

        assertThat(world.eventNames()).containsExactly(VISIT_STARTED, PAGE_ENTERED);
        assertThat(world.refusals()).isEmpty();
    }

    @Test
    void countsTheVisitsOfTheVisitor() {
        world.enter("p1");
        world.visit = VisitId.of("BBBBBBBBBBBBBBBBBBBBBA");
        world.send("t1", "p1", PAGE_EXITED);

        VisitEntry second =
                world.all(Effect.VisitRecorded.class).toList().getLast().entry();
        assertThat(second.visitor().number()).isEqualTo(2);
    }

    @Test
    void throwsAndChangesNothingWhenAPackageIsMissing() {
        byte[] before = world.visitor.encode();
        world.active = 9;

        assertThatThrownBy(() -> world.enter("p1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Expected package 9 of site 'tests'");
        assertThat(world.visitor.encode()).isEqualTo(before);
    }

    private EventMessage event(String name) {
        return world.event("t1", "p1", name, Map.of());
    }
}
