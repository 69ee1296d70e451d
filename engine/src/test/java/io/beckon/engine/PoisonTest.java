package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.CHAT_STARTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_ACCEPTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_EXPIRED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_SHOWN;
import static io.beckon.definitions.wire.SystemEvents.VISIT_ENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.wire.StreamEvent;
import org.junit.jupiter.api.Test;

/** What makes a room throw. The package of the visit is replaced by one without its rules, on which everything about them throws. */
class PoisonTest {
    private static final long SILENCE = 32 * 60_000;

    private final SiteOf site = new SiteOf()
            .rule("chat", "Chat", "chat")
            .rule(
                    "absence",
                    new Pattern.Absence(Filter.event("First"), Filter.event("Then"), 60_000, false),
                    Repeat.EVERY_TIME,
                    "chat");
    private final SiteOf broken = new SiteOf().rule("other", "Other", "chat");
    private final World world = new World(site);

    @Test
    void givesUpAnEngagementWhoseDeadlineIsPoisonous() {
        world.enter("p1").send("p1", "Chat");
        world.publish(broken, 1).passTo(60_000).send("p1", "Other");

        assertThat(world.refusals()).containsExactly("timer." + (World.START + 30_000) + " poisonous");
        assertThat(world.outcomes()).containsExactly("chat offered", "other offered");
        assertThat(world.eventNames()).contains("Other");
    }

    @Test
    void givesUpAnAbsenceWhoseDeadlineIsPoisonous() {
        world.enter("p1").send("p1", "First");
        world.publish(broken, 1).at(70_000).send("p1", "Other");

        assertThat(world.refusals()).containsExactly("timer." + (World.START + 60_000) + " poisonous");
        assertThat(world.outcomes()).containsExactly("other offered");
    }

    @Test
    void keepsWhatHappenedBeforeAPoisonousDeadline() {
        world.enter("p1").send("p1", "First").send("p1", "Chat").forget();
        world.publish(new SiteOf().rule("chat", "Chat", "chat"), 1).at(70_000).send("p1", "Third");

        assertThat(world.refusals()).containsExactly("timer." + (World.START + 60_000) + " poisonous");
        assertThat(world.eventNames()).containsExactly(ENGAGEMENT_EXPIRED, "Third");
        assertThat(world.events().getFirst().serverTimestamp()).isEqualTo(World.START + 30_000);
    }

    @Test
    void refusesAPoisonousAnswerOfTheAllocatorAndGoesOn() {
        world.slotsAreFree = false;
        world.enter("p1").send("p1", "Chat");
        world.publish(broken, 1).slot(true).passTo(60_000);
        world.slotsAreFree = true;
        world.send("p1", "Other");

        assertThat(world.refusals()).hasSize(2).allMatch(refusal -> refusal.endsWith(" poisonous"));
        assertThat(world.refusals().getFirst()).startsWith("slot.");
        assertThat(world.outcomes()).containsExactly("other offered");
    }

    @Test
    void endsAVisitWhoseEndIsPoisonous() {
        world.enter("p1").send("p1", "Chat");
        world.answer(ENGAGEMENT_SHOWN).answer(ENGAGEMENT_ACCEPTED).answer(CHAT_STARTED);
        world.publish(broken, 1).passTo(25 * 60 * 60_000L);

        assertThat(world.eventNames()).endsWith(VISIT_ENDED);
        assertThat(world.visitor.isLive()).isFalse();
        assertThat(world.visitor.nextDeadlineMillis()).isEqualTo(Long.MAX_VALUE);
        assertThat(world.pushes()).last().isInstanceOf(StreamEvent.Bye.class);
        assertThat(world.refusals()).singleElement().asString().startsWith("end.");
    }

    @Test
    void refusesAnAnswerAboutAnEngagementThatCannotBeJudged() {
        world.enter("p1").send("p1", "Chat");
        world.publish(broken, 1).answer(ENGAGEMENT_SHOWN).passTo(SILENCE);

        assertThat(world.refusals()).first().isEqualTo("t1.3 poisonous");
        assertThat(world.eventNames()).endsWith(VISIT_ENDED);
    }
}
