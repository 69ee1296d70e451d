package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.CALLBACK_REQUESTED;
import static io.beckon.definitions.wire.SystemEvents.CHAT_CLOSED;
import static io.beckon.definitions.wire.SystemEvents.CHAT_MESSAGE;
import static io.beckon.definitions.wire.SystemEvents.CHAT_STARTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_ACCEPTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_EXPIRED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_IGNORED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_OFFERED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_REJECTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_REQUESTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_SHOWN;
import static io.beckon.definitions.wire.SystemEvents.PAGE_ENTERED;
import static io.beckon.definitions.wire.SystemEvents.VISIT_STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.wire.StreamEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The life of an engagement, from the invitation to its end. */
class EngagementLifeTest {
    private final SiteOf site = new SiteOf()
            .rule("chat", "Chat", "chat")
            .rule("call", "Call", "callback")
            .rule("more", "More", "banner");
    private final World world = new World(site);

    @Test
    void invitesThePageThatFired() {
        offer("Chat");

        assertThat(world.eventNames()).containsExactly(VISIT_STARTED, PAGE_ENTERED, "Chat", ENGAGEMENT_OFFERED);
        assertThat(world.events().getLast().data().get("engagementId").stringValue())
                .isEqualTo(world.decision().engagementId());
        assertThat(world.engagement().status()).isEqualTo("offered");
        Effect.Pushed pushed = world.all(Effect.Pushed.class).findFirst().orElseThrow();
        assertThat(pushed.page()).isEqualTo(PageId.of("p1"));
        assertThat(pushed.event()).isInstanceOfSatisfying(StreamEvent.Invite.class, invite -> {
            assertThat(invite.engagementId()).isEqualTo(world.engagement().id());
            assertThat(invite.rule()).isEqualTo(new StreamEvent.RuleName("chat", "Rule chat"));
            assertThat(invite.offer().lifeMillis()).isEqualTo(20_000);
        });
    }

    @Test
    void expiresWhenItIsNotShownInTime() {
        offer("Chat").forget().passTo(30_000);

        assertThat(closed()).isEqualTo("expired");
        assertThat(world.eventNames()).containsExactly(ENGAGEMENT_EXPIRED);
        assertThat(world.pushes()).containsExactly(withdraw("expired"));
        assertThat(world.all(Effect.SlotReleased.class)).hasSize(1);
        assertThat(world.state().engagement()).isNull();
    }

    @Test
    void isShownByTheFirstTabThatSaysSo() {
        offer("Chat").forget().at(1_000).answer(ENGAGEMENT_SHOWN);

        assertThat(world.engagement().status()).isEqualTo("shown");
        assertThat(world.engagement().shownAt()).isEqualTo(World.START + 1_000);
        Effect.Pushed pushed = world.all(Effect.Pushed.class).findFirst().orElseThrow();
        assertThat(pushed.except()).isEqualTo(TabId.of("t1"));
        assertThat(pushed.event()).isEqualTo(withdraw("shown-elsewhere"));

        world.forget().send("t2", "p2", PAGE_ENTERED).answer("t2", "p2", ENGAGEMENT_SHOWN);
        assertThat(world.refusals()).containsExactly("t2.2 wrong-state");
    }

    @Test
    void isIgnoredWhenNobodyAnswersInTime() {
        offer("Chat").at(1_000).answer(ENGAGEMENT_SHOWN).forget().passTo(21_000);

        assertThat(closed()).isEqualTo("ignored");
        assertThat(world.engagement().answeredAt()).isNull();
        assertThat(world.eventNames()).containsExactly(ENGAGEMENT_EXPIRED);
        assertThat(world.pushes()).containsExactly(withdraw("ignored"));
    }

    @Test
    void goesOnWithItsRemainingLifeAfterNavigation() {
        offer("Chat").at(1_000).answer(ENGAGEMENT_SHOWN).at(6_000).enter("p2");

        assertThat(state().status()).isEqualTo("shown");
        assertThat(state().remainingMillis()).isEqualTo(15_000);

        world.forget().answer("t1", "p2", ENGAGEMENT_SHOWN);
        assertThat(world.refusals()).isEmpty();
        assertThat(state().remainingMillis()).isEqualTo(15_000);
    }

    @Test
    void isShownByAnotherTabWhenItsOwnIsGone() {
        offer("Chat").at(1_000).answer(ENGAGEMENT_SHOWN).send("t1", "p1", "PageExited");
        world.send("t2", "p2", PAGE_ENTERED).forget().answer("t2", "p2", ENGAGEMENT_SHOWN);

        assertThat(world.refusals()).isEmpty();
        assertThat(world.pushes()).containsExactly(withdraw("shown-elsewhere"));
    }

    @Test
    void isAcceptedAndBecomesAChat() {
        offer("Chat").answer(ENGAGEMENT_SHOWN).at(2_000).answer(ENGAGEMENT_ACCEPTED);
        assertThat(world.engagement().status()).isEqualTo("accepted");
        assertThat(world.engagement().answeredAt()).isEqualTo(World.START + 2_000);
        assertThat(state().remainingMillis()).isEqualTo(60_000);

        world.at(3_000).answer(CHAT_STARTED);
        assertThat(state().status()).isEqualTo("conversation");
        assertThat(state().chat()).isNotNull();

        world.answer(CHAT_MESSAGE).at(4_000).forget().answer(CHAT_CLOSED);
        assertThat(closed()).isEqualTo("completed");
        assertThat(world.pushes())
                .containsExactly(new StreamEvent.ChatClosed(world.engagement().id(), "visitor"));
        assertThat(world.refusals()).isEmpty();
    }

    @Test
    void isAcceptedAndBecomesACallBack() {
        offer("Call").answer(ENGAGEMENT_SHOWN).answer(ENGAGEMENT_ACCEPTED).answer(CALLBACK_REQUESTED);

        assertThat(state().status()).isEqualTo("conversation");
        assertThat(state().chat()).isNull();
    }

    @Test
    void endsABannerThatIsAccepted() {
        offer("More").forget().answer(ENGAGEMENT_ACCEPTED);

        assertThat(closed()).isEqualTo("completed");
        assertThat(world.all(Effect.SlotReleased.class)).hasSize(1);
    }

    @Test
    void wasShownWhenItIsAnswered() {
        offer("Chat").at(700).answer(ENGAGEMENT_ACCEPTED);

        EngagementEntry entry = world.engagement();
        assertThat(entry.shownAt()).isEqualTo(World.START + 700);
        assertThat(entry.answeredAt()).isEqualTo(World.START + 700);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGAGEMENT_REJECTED, ENGAGEMENT_IGNORED})
    void endsWhenItIsTurnedDown(String answer) {
        offer("Chat").answer(ENGAGEMENT_SHOWN).forget().at(3_000).answer(answer);

        assertThat(world.engagement().status()).isEqualTo("closed");
        assertThat("Engagement" + capitalised(closed())).isEqualTo(answer);
        assertThat(world.engagement().closedAt()).isEqualTo(World.START + 3_000);
    }

    @Test
    void isAbandonedWhenNoConversationBegins() {
        offer("Chat").answer(ENGAGEMENT_ACCEPTED).forget().passTo(60_000);

        assertThat(closed()).isEqualTo("abandoned");
        assertThat(world.pushes()).containsExactly(withdraw("abandoned"));
    }

    @Test
    void isAbandonedWhenTheFormIsClosed() {
        offer("Chat").answer(ENGAGEMENT_ACCEPTED).answer(CHAT_CLOSED);

        assertThat(closed()).isEqualTo("abandoned");
    }

    @Test
    void refusesAnAnswerToNothing() {
        world.enter("p1").send("p1", ENGAGEMENT_ACCEPTED);

        assertThat(world.refusals()).containsExactly("t1.2 unknown-engagement");
        assertThat(world.eventNames()).doesNotContain(ENGAGEMENT_ACCEPTED);
    }

    @Test
    void refusesASecondAnswer() {
        offer("Chat").answer(ENGAGEMENT_ACCEPTED).answer(ENGAGEMENT_ACCEPTED).answer(ENGAGEMENT_REJECTED);

        assertThat(world.refusals()).containsExactly("t1.4 wrong-state", "t1.5 wrong-state");
    }

    @Test
    void refusesAnAnswerAfterTheEnd() {
        offer("Chat").passTo(30_000).answer(ENGAGEMENT_SHOWN);

        assertThat(world.refusals()).containsExactly("t1.3 wrong-state");
    }

    @Test
    void takesAnAnswerAtTheLastMoment() {
        offer("Chat").answer(ENGAGEMENT_SHOWN).at(20_000).answer(ENGAGEMENT_ACCEPTED);

        assertThat(world.engagement().status()).isEqualTo("accepted");
    }

    @Test
    void refusesTheConversationOfAnotherChannel() {
        offer("Chat").answer(ENGAGEMENT_ACCEPTED).answer(CALLBACK_REQUESTED);

        assertThat(world.refusals()).containsExactly("t1.4 wrong-state");
    }

    @Test
    void takesAWishForAChatAsAnEventOnly() {
        world.enter("p1").send("p1", ENGAGEMENT_REQUESTED);

        assertThat(world.eventNames()).endsWith(ENGAGEMENT_REQUESTED);
    }

    @Test
    void firesARuleThatNamesItsEvents() {
        World answering =
                new World(new SiteOf().rule("chat", "Chat", "chat").rule("again", ENGAGEMENT_REJECTED, "banner"));

        answering.enter("p1").send("p1", "Chat").answer(ENGAGEMENT_REJECTED);

        assertThat(answering.outcomes()).containsExactly("chat offered", "again offered");
    }

    @Test
    void tellsTheStateOfAnOffer() {
        offer("Chat").at(4_000);

        assertThat(state().status()).isEqualTo("offered");
        assertThat(state().remainingMillis()).isEqualTo(26_000);
        assertThat(state().offer().id()).isEqualTo("chat");
    }

    private World offer(String event) {
        return world.enter("p1").send("p1", event);
    }

    private String closed() {
        assertThat(world.engagement().status()).isEqualTo("closed");
        return String.valueOf(world.engagement().disposition());
    }

    private StreamEvent.EngagementState state() {
        StreamEvent.EngagementState state = world.state().engagement();
        assertThat(state).isNotNull();
        return state;
    }

    private StreamEvent withdraw(String reason) {
        return new StreamEvent.Withdraw(world.offered, reason);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
