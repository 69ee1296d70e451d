package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.CHAT_STARTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_ACCEPTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_EXPIRED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_SHOWN;
import static io.beckon.definitions.wire.SystemEvents.VISIT_ENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
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
    void endsAnEngagementThatItsPackageKnowsNothingOf() {
        world.enter("p1").send("p1", "Chat");
        String offered = world.offered;
        world.publish(broken, 1).passTo(60_000);

        assertThat(world.refusals()).isEmpty();
        assertThat(world.engagement().disposition()).isEqualTo("expired");
        assertThat(world.engagement().rule().name()).isEqualTo("Rule chat");
        assertThat(world.pushes()).last().isEqualTo(new StreamEvent.Withdraw(offered, "expired"));
        assertThat(released()).containsExactly(offered + " desk");

        world.send("p1", "Other");

        assertThat(world.outcomes()).containsExactly("chat offered", "other offered");
        assertThat(world.eventNames()).contains("Other");
    }

    @Test
    void givesUpAWaitingOfferWhoseDeadlineIsPoisonous() {
        world.slotsAreFree = false;
        world.enter("p1").send("p1", "Chat");
        world.publish(broken, 1).passTo(60_000);

        assertThat(world.refusals()).containsExactly("timer." + (World.START + 30_000) + " poisonous");
        assertThat(released()).containsExactly(requested() + " desk");
    }

    @Test
    void countsTimeAnewOnAPageWhoseDeadlineWasPoisonous() {
        Pattern dwell = new Pattern.Dwell(CategoryId.of("all"), 30_000);
        SiteOf alone = new SiteOf().category("all", "/").rule("dwell", dwell, Repeat.EVERY_TIME, null);
        World stay = new World(new SiteOf()
                .category("all", "/")
                .rule("dwell", dwell, Repeat.EVERY_TIME, null)
                .rule("chat", "Chat", "chat"));
        stay.slotsAreFree = false;
        stay.enter("p1").send("p1", "Chat");
        stay.publish(alone, 1).passTo(40_000);
        stay.send("p1", SystemEvents.PAGE_EXITED).enter("p2").passTo(69_000);

        assertThat(stay.refusals()).containsExactly("timer." + (World.START + 30_000) + " poisonous");
        assertThat(stay.outcomes()).isEmpty();

        stay.passTo(70_000);

        assertThat(stay.outcomes()).containsExactly("dwell no-offer");
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
        String waited = requested();
        world.slotsAreFree = true;
        world.send("p1", "Other");

        assertThat(world.refusals()).containsExactly("slot." + waited + " poisonous");
        assertThat(released()).containsExactly(waited + " desk");
        assertThat(world.outcomes()).containsExactly("other offered");
    }

    @Test
    void endsAVisitAndItsConversationThatItsPackageKnowsNothingOf() {
        world.enter("p1").send("p1", "Chat");
        world.answer(ENGAGEMENT_SHOWN).answer(ENGAGEMENT_ACCEPTED).answer(CHAT_STARTED);
        world.publish(broken, 1).passTo(25 * 60 * 60_000L);

        assertThat(world.eventNames()).endsWith(VISIT_ENDED);
        assertThat(world.visitor.isLive()).isFalse();
        assertThat(world.visitor.nextDeadlineMillis()).isEqualTo(Long.MAX_VALUE);
        assertThat(world.pushes()).last().isInstanceOf(StreamEvent.Bye.class);
        assertThat(world.engagement().disposition()).isEqualTo("completed");
        assertThat(released()).containsExactly(world.offered + " desk");
        assertThat(world.refusals()).isEmpty();
    }

    @Test
    void endsAVisitWhoseEndIsPoisonous() {
        world.slotsAreFree = false;
        world.enter("p1").send("p1", "Chat");
        world.publish(broken, 1);
        for (int more = 0; more < Visitor.MOST_LIVE; more++) {
            world.visit = VisitId.of("B".repeat(20) + (char) ('A' + more) + "A");
            world.enter("p1");
        }

        assertThat(world.eventNames()).contains(VISIT_ENDED);
        assertThat(world.visitor.isLive(World.VISIT)).isFalse();
        assertThat(world.refusals()).containsExactly("end." + World.START + " poisonous");
        assertThat(released()).containsExactly(requested() + " desk");
    }

    @Test
    void refusesAnAnswerAboutAnEngagementThatCannotBeJudged() {
        world.enter("p1").send("p1", "Chat");
        world.publish(broken, 1).answer(ENGAGEMENT_SHOWN).passTo(SILENCE);

        assertThat(world.refusals()).first().isEqualTo("t1.3 poisonous");
        assertThat(world.eventNames()).endsWith(VISIT_ENDED);
    }

    private String requested() {
        return world.all(Effect.SlotRequested.class)
                .toList()
                .getFirst()
                .engagement()
                .value();
    }

    private List<String> released() {
        return world.all(Effect.SlotReleased.class)
                .map(freed -> freed.engagement().value() + " " + freed.agentGroup())
                .toList();
    }
}
