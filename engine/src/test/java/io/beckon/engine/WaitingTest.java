package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.PAGE_ENTERED;
import static io.beckon.definitions.wire.SystemEvents.PAGE_EXITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Caps;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A qualified visit waits for a slot; rules that compete go one after the other. */
class WaitingTest {
    private final SiteOf site = new SiteOf()
            .rule("low", 1, "Chat", "chat", Caps.NONE)
            .rule("high", 9, "Chat", "callback", Caps.NONE)
            .rule("middle", 5, "Chat", "banner", Caps.NONE)
            .rule("once", SiteOf.singleton("Once"), Repeat.ONCE_PER_VISIT, "chat")
            .rule("page", SiteOf.singleton("Page"), Repeat.ONCE_PER_PAGE_VIEW, "chat")
            .rule("other", "Other", "chat");
    private final World world = new World(site);

    @BeforeEach
    void nobodyIsFree() {
        world.slotsAreFree = false;
        world.enter("p1");
    }

    @Test
    void asksForASlotUntilTheOffersLifeIsOver() {
        world.at(1_000).send("p1", "Once");

        Effect.SlotRequested asked =
                world.all(Effect.SlotRequested.class).findFirst().orElseThrow();
        assertThat(asked.agentGroup()).isEqualTo("desk");
        assertThat(asked.priority()).isEqualTo(100);
        assertThat(asked.untilMillis()).isEqualTo(World.START + 31_000);
        assertThat(world.decisions()).isEmpty();
        assertThat(world.state().engagement()).isNull();
    }

    @Test
    void offersWhenTheSlotIsGranted() {
        world.send("p1", "Once").at(500).slot(true);

        assertThat(world.outcomes()).containsExactly("once offered");
        assertThat(world.decision().facts().get("waitedMillis").longValue()).isEqualTo(500);
        assertThat(world.decision().decidedAt()).isEqualTo(World.START + 500);
        assertThat(world.decision().firedAt()).isEqualTo(World.START);
    }

    @Test
    void holdsBackWhenTheSlotIsRefused() {
        world.send("p1", "Once").at(500).slot(false);

        assertThat(world.outcomes()).containsExactly("once no-slot");
        assertThat(world.decision().facts().get("agentGroup").stringValue()).isEqualTo("desk");
    }

    @Test
    void holdsBackWhenNobodyAnswersInTime() {
        world.send("p1", "Once").passTo(29_999);
        assertThat(world.decisions()).isEmpty();

        world.passTo(30_000);

        assertThat(world.outcomes()).containsExactly("once no-slot");
        assertThat(world.all(Effect.SlotReleased.class)).hasSize(1);
    }

    @Test
    void takesAGrantAtTheLastMoment() {
        world.send("p1", "Once").at(30_000).slot(true);

        assertThat(world.outcomes()).containsExactly("once offered");
    }

    @Test
    void ignoresAGrantThatComesTooLate() {
        world.send("p1", "Once").passTo(30_000).slot(true);

        assertThat(world.outcomes()).containsExactly("once no-slot");
    }

    @Test
    void ignoresAGrantForSomethingElse() {
        world.send("p1", "Once")
                .apply(new Input.SlotAnswered(
                        SiteOf.KEY, world.visitor.id(), World.VISIT, world.at, EngagementId.of("other"), true));

        assertThat(world.decisions()).isEmpty();
    }

    @Test
    void doesNotSpendARuleInABusyMinute() {
        world.send("p1", "Once").slot(false).send("p1", "Once").slot(true).send("p1", "Once");

        assertThat(world.outcomes()).containsExactly("once no-slot", "once offered");
    }

    @Test
    void doesNotSpendARuleOfAPageViewInABusyMinute() {
        world.send("p1", "Page").slot(false).send("p1", "Page").slot(true).send("p1", "Page");

        assertThat(world.outcomes()).containsExactly("page no-slot", "page offered");
    }

    @Test
    void waitsOnlyWhileTheVisitorStaysOnThePage() {
        world.send("p1", "Once").at(1_000).enter("p2");

        assertThat(world.outcomes()).containsExactly("once page-left");
        assertThat(world.all(Effect.SlotReleased.class)).hasSize(1);

        world.send("p2", "Once").slot(true);
        assertThat(world.outcomes()).containsExactly("once page-left", "once offered");
    }

    @Test
    void holdsBackOtherRulesWhileItWaits() {
        world.send("p1", "Once").send("p1", "Other");

        assertThat(world.outcomes()).containsExactly("other engaged");
        assertThat(world.decision().facts().get("rule").stringValue()).isEqualTo("once");
        assertThat(world.decision().facts().get("status").stringValue()).isEqualTo("waiting");
    }

    @Test
    void asksTheSwitchesAgainWhenTheSlotIsGranted() {
        world.send("p1", "Once");
        world.switches = new Switches(true, true, Set.of(RuleId.of("once")));

        world.slot(true);

        assertThat(world.outcomes()).containsExactly("once rule-off");
        assertThat(world.all(Effect.SlotReleased.class)).hasSize(1);
    }

    @Test
    void asksTheCapsAgainWhenTheSlotIsGranted() {
        Caps once = new Caps(null, null, null, 1, null, null, null);
        World capped = new World(new SiteOf().rule("chat", "Chat", "chat").capped(once));
        capped.slotsAreFree = false;
        capped.enter("p1").send("p1", "Chat");
        capped.visit = VisitId.of("second");
        capped.send("t1", "p1", PAGE_ENTERED).send("p1", "Chat");

        Effect.SlotRequested first =
                capped.all(Effect.SlotRequested.class).findFirst().orElseThrow();
        capped.slot(true)
                .apply(new Input.SlotAnswered(
                        SiteOf.KEY, capped.visitor.id(), first.visit(), capped.at, first.engagement(), true));

        assertThat(capped.outcomes()).containsExactly("chat offered", "chat cap-visitor");
    }

    @Test
    void letsTheBestOfCompetingRulesGoFirst() {
        world.send("p1", "Chat").slot(true);

        assertThat(world.outcomes()).containsExactly("high offered", "middle lower-priority", "low lower-priority");
        assertThat(world.decision().facts().get("winner").stringValue()).isEqualTo("high");
    }

    @Test
    void letsTheOrderOfTheRulesDecideBetweenEqualPriorities() {
        World equal = new World(new SiteOf().rule("second", "Chat", "chat").rule("first", "Chat", "chat"));

        equal.enter("p1").send("p1", "Chat");

        assertThat(equal.outcomes()).containsExactly("second offered", "first lower-priority");
    }

    @Test
    void triesTheNextWhenTheBestIsRefused() {
        world.send("p1", "Chat").slot(false);
        assertThat(world.outcomes()).containsExactly("high no-slot");

        world.slot(true);

        assertThat(world.outcomes()).containsExactly("high no-slot", "middle offered", "low lower-priority");
    }

    @Test
    void holdsBackAllThatCompetedWhenThePageIsLeft() {
        world.send("p1", "Chat").send("p1", PAGE_EXITED);

        assertThat(world.outcomes()).containsExactly("high page-left", "middle page-left", "low page-left");
    }

    @Test
    void letsNobodyOutliveTheOfferOfTheEvent() {
        world.send("p1", "Chat").passTo(30_000);

        assertThat(world.outcomes()).containsExactly("high no-slot", "middle no-slot", "low no-slot");
        assertThat(world.all(Effect.SlotRequested.class)).hasSize(1);
    }

    @Test
    void doesNotSpendARuleThatCompetedInVain() {
        World busy = new World(new SiteOf()
                .rule("always", 900, "Once", "chat", Caps.NONE)
                .rule("once", SiteOf.singleton("Once"), Repeat.ONCE_PER_VISIT, "chat"));
        busy.slotsAreFree = false;

        busy.enter("p1")
                .send("p1", "Once")
                .passTo(30_000)
                .forget()
                .send("p1", "Once")
                .slot(false)
                .slot(true);

        assertThat(busy.outcomes()).containsExactly("always no-slot", "once offered");
    }

    @Test
    void letsTheBestEightWaitForTheirTurn() {
        SiteOf crowd = new SiteOf();
        IntStream.range(0, 10).forEach(i -> crowd.rule("rule" + i, 100 - i, "Chat", "chat", Caps.NONE));
        World crowded = new World(crowd);
        crowded.slotsAreFree = false;

        crowded.enter("p1").send("p1", "Chat");

        assertThat(crowded.outcomes()).containsExactly("rule8 lower-priority", "rule9 lower-priority");
    }

    @Test
    void goesOnWhereItWaitedAfterARefusalBySwitch() {
        world.send("p1", "Chat");
        world.switches = new Switches(true, true, Set.of(RuleId.of("high")));

        world.slot(true).slot(true);

        assertThat(world.outcomes()).containsExactly("high rule-off", "middle offered", "low lower-priority");
    }
}
