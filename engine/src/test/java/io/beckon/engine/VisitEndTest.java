package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.CALLBACK_REQUESTED;
import static io.beckon.definitions.wire.SystemEvents.CHAT_STARTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_ACCEPTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_SHOWN;
import static io.beckon.definitions.wire.SystemEvents.VISIT_ENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import org.junit.jupiter.api.Test;

/** How a visit ends. */
class VisitEndTest {
    private static final long SILENCE = 32 * 60_000;
    private static final long DAY = 24 * 60 * 60_000;

    private final SiteOf site = new SiteOf()
            .rule("chat", "Chat", "chat")
            .rule("call", "Call", "callback")
            .rule("end", VISIT_ENDED, "chat")
            .rule(
                    "absence",
                    new Pattern.Absence(Filter.event("First"), Filter.event("Then"), DAY, false),
                    Repeat.EVERY_TIME,
                    "chat");
    private final World world = new World(site);

    @Test
    void endsTwoMinutesAfterTheSitesSilence() {
        world.enter("p1").at(1_000).send("p1", "Other").passTo(1_000 + SILENCE);

        VisitEntry last =
                world.all(Effect.VisitRecorded.class).toList().getLast().entry();
        assertThat(world.eventNames()).endsWith(VISIT_ENDED);
        assertThat(last.endedAt()).isEqualTo(World.START + 1_000 + SILENCE);
        assertThat(world.visitor.isLive()).isFalse();
        assertThat(world.visitor.nextDeadlineMillis()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void endsAfterADayHoweverLivelyItIs() {
        world.enter("p1");

        for (long at = 0; at <= DAY; at += 30 * 60_000) {
            world.at(at).send("p1", "Other");
        }
        world.at(DAY + 1).send("p1", "Other");

        VisitEntry last =
                world.all(Effect.VisitRecorded.class).toList().getLast().entry();
        assertThat(last.endedAt()).isEqualTo(World.START + DAY);
        assertThat(world.refusals()).containsExactly("t1.51 visit-ended");
    }

    @Test
    void endsBeforeWhatComesLater() {
        world.enter("p1").at(SILENCE + 1).send("p1", "Other");

        assertThat(world.eventNames()).endsWith(VISIT_ENDED);
        assertThat(world.refusals()).containsExactly("t1.2 visit-ended");
    }

    @Test
    void takesWhatComesExactlyAtItsEnd() {
        world.enter("p1").at(SILENCE).send("p1", "Other");

        assertThat(world.eventNames()).endsWith("Other");
    }

    @Test
    void neverBeginsAgain() {
        world.enter("p1").passTo(SILENCE).forget().at(SILENCE + 5).send("p1", "Other");

        assertThat(world.refusals()).containsExactly("t1.2 visit-ended");
        assertThat(world.visitor.isLive()).isFalse();
    }

    @Test
    void takesNoNoticeOfAStaleTimer() {
        world.enter("p1").forget().at(1_000);
        byte[] before = world.visitor.encode();

        world.apply(new Input.TimerDue(SiteOf.KEY, world.visitor.id(), World.VISIT, world.at, World.START + 500));

        assertThat(world.effects).isEmpty();
        assertThat(world.visitor.encode()).isEqualTo(before);
    }

    @Test
    void withdrawsItsTimers() {
        world.enter("p1").send("p1", "First").passTo(2 * DAY);

        assertThat(world.outcomes()).containsExactly("end visit-ended");
    }

    @Test
    void holdsBackWhatStillWaits() {
        world.slotsAreFree = false;
        world.enter("p1").at(DAY - 10_000);
        for (long at = 0; at < DAY; at += 30 * 60_000) {
            world.at(at).send("p1", "Other");
        }
        world.at(DAY - 10_000).send("p1", "Chat").passTo(DAY);

        assertThat(world.outcomes()).containsExactly("chat visit-ended", "end visit-ended");
        assertThat(world.all(Effect.SlotReleased.class)).hasSize(1);
    }

    @Test
    void staysOpenDuringAChat() {
        world.enter("p1")
                .send("p1", "Chat")
                .answer(ENGAGEMENT_SHOWN)
                .answer(ENGAGEMENT_ACCEPTED)
                .answer(CHAT_STARTED);

        world.passTo(DAY - 1);
        assertThat(world.visitor.isLive()).isTrue();

        world.passTo(DAY);
        assertThat(world.visitor.isLive()).isFalse();
        assertThat(world.engagement().disposition()).isEqualTo("completed");
    }

    @Test
    void doesNotStayOpenForACallBack() {
        world.enter("p1")
                .send("p1", "Call")
                .answer(ENGAGEMENT_ACCEPTED)
                .answer(CALLBACK_REQUESTED)
                .passTo(SILENCE);

        assertThat(world.visitor.isLive()).isFalse();
        assertThat(world.engagement().disposition()).isEqualTo("completed");
    }

    @Test
    void endsTheMostSilentVisitWhenThereAreTooMany() {
        for (int i = 0; i <= Visitor.MOST_LIVE; i++) {
            world.visit = VisitId.of("visit-" + i);
            world.at(i).send("t" + i, "p1", "Other");
        }

        Effect.VisitRecorded ended = world.all(Effect.VisitRecorded.class)
                .filter(recorded -> recorded.entry().endedAt() != null)
                .findFirst()
                .orElseThrow();
        assertThat(ended.visit()).isEqualTo(VisitId.of("visit-0"));
        assertThat(world.visitor.live()).hasSize(Visitor.MOST_LIVE);
    }
}
