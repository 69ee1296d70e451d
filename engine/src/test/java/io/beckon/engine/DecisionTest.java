package io.beckon.engine;

import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_ACCEPTED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_IGNORED;
import static io.beckon.definitions.wire.SystemEvents.ENGAGEMENT_REJECTED;
import static io.beckon.definitions.wire.SystemEvents.PAGE_ENTERED;
import static io.beckon.definitions.wire.SystemEvents.PAGE_EXITED;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CalendarId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.site.Calendar;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Schedule;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each step of the policy, and their order. */
class DecisionTest {
    private static final long HOUR = 60 * 60_000;
    private static final long DAY = 24 * HOUR;

    @ParameterizedTest
    @CsvSource({"false, true, site-off", "true, false, offers-off", "true, true, rule-off"})
    void holdsBackWhatIsSwitchedOff(boolean site, boolean offers, String reason) {
        World world = new World(new SiteOf().rule("chat", "Chat", "chat"));
        world.switches = new Switches(site, offers, Set.of(RuleId.of("chat")));

        world.enter("p1").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat " + reason);
        assertThat(world.pushes()).isEmpty();
    }

    @Test
    void offersNothingOnASiteThatOnlyMonitors() {
        World world = new World(new SiteOf().rule("chat", "Chat", "chat").withoutNotification());

        world.enter("p1").send("p1", "Chat");

        assertThat(world.decision().reason()).isEqualTo("offers-off");
        assertThat(world.decision().facts().get("notification").booleanValue()).isFalse();
    }

    @Test
    void recordsARuleWithoutAnOffer() {
        World world = new World(new SiteOf().rule("note", 1, "Chat", null, Caps.NONE));

        world.enter("p1").send("p1", "Chat");

        assertThat(world.decision().reason()).isEqualTo("no-offer");
        assertThat(world.decision().offer()).isNull();
    }

    @Test
    void holdsBackWhenTheVisitorHasLeftThePage() {
        World world = new World(new SiteOf().rule("exit", PAGE_EXITED, "chat"));

        world.enter("p1").send("p1", PAGE_EXITED);

        assertThat(world.outcomes()).containsExactly("exit page-left");
        assertThat(world.decision().facts().get("page").stringValue()).isEqualTo("p1");
    }

    @Test
    void offersOnAPageThatNeverSaidItWasEntered() {
        World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

        world.send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat offered");
    }

    @Test
    void doesNotTakeAnEventOfAPageThatWasLeftForAVisitToIt() {
        World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

        world.enter("p1").send("p1", PAGE_EXITED).send("p1", "Chat").enter("p1").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat page-left", "chat offered");
    }

    @Test
    void invitesTheLastActivePageWhenTheSitesServerFires() {
        World world = new World(new SiteOf().rule("chat", "Chat", "chat"));
        world.send("t1", "p1", PAGE_ENTERED).send("t2", "p2", PAGE_ENTERED).send("t1", "p1", "Other");

        world.fromServer("Chat");

        assertThat(world.outcomes()).containsExactly("chat offered");
        assertThat(world.all(Effect.Pushed.class).findFirst().orElseThrow().page())
                .isEqualTo(PageId.of("p1"));
        assertThat(world.events().get(4).source()).isEqualTo("server");
    }

    @Test
    void holdsBackOnAnExcludedPage() {
        World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

        world.enter("thanks").send("thanks", "Chat");

        assertThat(world.outcomes()).containsExactly("chat page-excluded");
        assertThat(world.decision().facts().get("tag").stringValue()).isEqualTo("no-offers");
    }

    @Test
    void offersWhenTheVisitStarts() {
        World world = new World(new SiteOf().rule("start", "VisitStarted", "chat"));

        world.enter("p1");

        assertThat(world.outcomes()).containsExactly("start offered");
        assertThat(world.all(Effect.Pushed.class).findFirst().orElseThrow().page())
                .isEqualTo(PageId.of("p1"));
    }

    @Test
    void holdsBackOutsideTheScheduleOfTheRule() {
        Instant start = Instant.ofEpochMilli(World.START);
        Schedule schedule = new Schedule(start.plusSeconds(10), start.plusSeconds(20));
        World world = new World(new SiteOf().scheduled("sale", "Chat", schedule));

        world.enter("p1").at(9_999).send("p1", "Chat").at(10_000).send("p1", "Chat");
        world.answer(ENGAGEMENT_REJECTED).at(20_000).send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("sale outside-schedule", "sale offered", "sale outside-schedule");
        assertThat(world.decisions().getFirst().facts().get("nextOpening").longValue())
                .isEqualTo(World.START + 10_000);
    }

    @Test
    void holdsBackWhenTheCalendarIsClosed() {
        World world = new World(new SiteOf().open("chat", "Chat", mondaysFrom(11)));

        world.enter("p1").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat closed");
        assertThat(world.decision().facts().get("calendar").stringValue()).isEqualTo("hours");
        assertThat(world.decision().facts().get("nextOpening").longValue()).isEqualTo(World.START + HOUR);
    }

    @Test
    void offersWhenTheCalendarIsOpen() {
        World world = new World(new SiteOf().open("chat", "Chat", mondaysFrom(10)));

        world.enter("p1").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat offered");
    }

    @Test
    void goesByTheHoursOfAnException() {
        Calendar usual = mondaysFrom(10);
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(World.START), SiteOf.ZONE);
        Calendar.Hours later = new Calendar.Hours(LocalTime.of(10, 10), LocalTime.of(14, 0));
        World world = new World(new SiteOf()
                .open(
                        "chat",
                        "Chat",
                        new Calendar(
                                usual.id(),
                                usual.name(),
                                usual.timeZone(),
                                usual.openings(),
                                usual.closedDays(),
                                List.of(new Calendar.ExceptionalDay(today, List.of(later))))));

        world.enter("p1").send("p1", "Chat").at(600_000).send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat closed", "chat offered");
        assertThat(world.decisions().getFirst().facts().get("nextOpening").longValue())
                .isEqualTo(World.START + 600_000);
    }

    @Test
    void holdsBackWhenTheVisitorIsEngagedAlready() {
        World world = new World(new SiteOf().rule("chat", "Chat", "chat"));

        world.enter("p1").send("p1", "Chat").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat offered", "chat engaged");
        assertThat(world.decision().facts().get("engagementId").stringValue())
                .isEqualTo(world.engagement().id());
        assertThat(world.decision().facts().get("status").stringValue()).isEqualTo("offered");
    }

    @Test
    void capsThePageView() {
        World world = new World(capped(new Caps(1, null, null, null, null, null, null)));

        offerAndReject(world, "p1");
        offerAndReject(world, "p1");
        offerAndReject(world, "p2");

        assertThat(world.outcomes()).containsExactly("chat offered", "chat cap-page-view", "chat offered");
        assertThat(world.decisions().get(1).facts().get("scope").stringValue()).isEqualTo("site");
        assertThat(world.decisions().get(1).facts().get("limit").intValue()).isEqualTo(1);
        assertThat(world.decisions().get(1).facts().get("count").intValue()).isEqualTo(1);
    }

    @Test
    void capsTheVisitOverAllItsTabs() {
        World world = new World(capped(new Caps(null, 2, null, null, null, null, null)));

        offerAndReject(world, "p1");
        world.send("t2", "p2", PAGE_ENTERED).send("t2", "p2", "Chat").answer("t2", "p2", ENGAGEMENT_REJECTED);
        offerAndReject(world, "p1");

        assertThat(world.outcomes()).containsExactly("chat offered", "chat offered", "chat cap-visit");
    }

    @Test
    void capsTheDayOverAllVisits() {
        World world = new World(capped(new Caps(null, null, 2, null, null, null, null)));

        offerAndReject(world, "p1");
        world.visit = VisitId.of("second");
        offerAndReject(world, "p1");
        offerAndReject(world, "p1");
        world.passTo(13 * HOUR); // 23:00 in Berlin
        world.visit = VisitId.of("third");
        offerAndReject(world, "p1");
        world.passTo(14 * HOUR); // midnight in Berlin, 23:00 in UTC
        world.visit = VisitId.of("fourth");
        offerAndReject(world, "p1");

        assertThat(world.outcomes())
                .containsExactly("chat offered", "chat offered", "chat cap-day", "chat cap-day", "chat offered");
    }

    @Test
    void capsTheVisitor() {
        World world = new World(capped(new Caps(null, null, null, 1, null, null, null)));

        offerAndReject(world, "p1");
        world.passTo(3 * DAY);
        world.visit = VisitId.of("second");
        offerAndReject(world, "p1");

        assertThat(world.outcomes()).containsExactly("chat offered", "chat cap-visitor");
    }

    @Test
    void capsARuleByItself() {
        Caps once = new Caps(null, 1, null, null, null, null, null);
        World world =
                new World(new SiteOf().rule("rare", 1, "Rare", "chat", once).rule("often", "Chat", "chat"));

        world.enter("p1").send("p1", "Rare").answer(ENGAGEMENT_REJECTED);
        world.send("p1", "Rare").send("p1", "Chat").answer(ENGAGEMENT_REJECTED);

        assertThat(world.outcomes()).containsExactly("rare offered", "rare cap-visit", "often offered");
        assertThat(world.decisions().get(1).facts().get("scope").stringValue()).isEqualTo("rule");
    }

    @ParameterizedTest
    @CsvSource({
        ENGAGEMENT_ACCEPTED + ", 1000, accepted",
        ENGAGEMENT_REJECTED + ", 2000, rejected",
        ENGAGEMENT_IGNORED + ", 3000, ignored"
    })
    void coolsDownAfterEveryAnswer(String answer, long silenceMillis, String after) {
        Caps caps = new Caps(null, null, null, null, 1_000L, 2_000L, 3_000L);
        World world = new World(new SiteOf().rule("more", "More", "banner").capped(caps));
        world.enter("p1").send("p1", "More").answer(answer);

        world.at(silenceMillis - 1).send("p1", "More").at(silenceMillis).send("p1", "More");

        assertThat(world.outcomes()).containsExactly("more offered", "more cool-down", "more offered");
        assertThat(world.decisions().get(1).facts().get("after").stringValue()).isEqualTo(after);
        assertThat(world.decisions().get(1).facts().get("until").longValue()).isEqualTo(World.START + silenceMillis);
    }

    @Test
    void coolsDownInAnotherVisitToo() {
        Caps caps = new Caps(null, null, null, null, null, 60_000L, null);
        World world = new World(capped(caps));

        offerAndReject(world, "p1");
        world.visit = VisitId.of("second");
        offerAndReject(world, "p1");

        assertThat(world.outcomes()).containsExactly("chat offered", "chat cool-down");
    }

    @Test
    void asksTheKillSwitchFirstAndTheCapsLast() {
        Caps none = new Caps(0, 0, 0, 0, null, null, null);
        World world = new World(new SiteOf().rule("chat", "Chat", "chat").capped(none));
        world.enter("thanks").send("thanks", "Chat");
        world.switches = new Switches(true, false, Set.of());
        world.send("thanks", "Chat");
        world.switches = Switches.ALL_ON;
        world.enter("p1").send("p1", "Chat");

        assertThat(world.outcomes()).containsExactly("chat page-excluded", "chat offers-off", "chat cap-page-view");
    }

    @Test
    void offersWhereAnAbsenceIsNoticedWhenItsPageWasLeft() {
        World world = new World(absence());

        world.enter("p1").send("p1", "First").at(1_000).enter("p2").passTo(10_000);

        assertThat(world.outcomes()).containsExactly("absence offered");
        assertThat(world.decision().firedBy()).containsExactly("t1.2");
        assertThat(world.decision().firedAt()).isEqualTo(World.START + 10_000);
        assertThat(world.all(Effect.Pushed.class).findFirst().orElseThrow().page())
                .isEqualTo(PageId.of("p2"));
    }

    @Test
    void offersNothingAtADeadlineThatIsHandledMoreThanAMinuteLate() {
        World world = new World(absence());

        world.enter("p1").send("p1", "First").at(70_001).send("p1", "Other");

        assertThat(world.outcomes()).containsExactly("absence late");
        assertThat(world.decision().decidedAt()).isEqualTo(World.START + 10_000);
    }

    @Test
    void decidesEachFiringOnceAndUnderItsOwnId() {
        World world = new World(new SiteOf().rule("a", "Chat", "chat").rule("b", "Chat", "chat"));

        world.enter("p1").send("p1", "Chat").send("p1", "Chat");

        assertThat(world.decisions()).hasSize(4);
        assertThat(world.decisions().stream().map(entry -> entry.id()).distinct())
                .hasSize(4);
        assertThat(world.decisions().stream().filter(entry -> entry.outcome() == DecisionOutcome.OFFERED))
                .hasSize(1);
    }

    private static SiteOf capped(Caps caps) {
        return new SiteOf().rule("chat", "Chat", "chat").capped(caps);
    }

    private static SiteOf absence() {
        Pattern pattern = new Pattern.Absence(Filter.event("First"), Filter.event("Then"), 10_000, false);
        return new SiteOf().rule("absence", pattern, Repeat.ONCE_PER_VISIT, "chat");
    }

    private static Calendar mondaysFrom(int hour) {
        Calendar.Opening opening = new Calendar.Opening(DayOfWeek.MONDAY, LocalTime.of(hour, 0), LocalTime.of(18, 0));
        return new Calendar(
                CalendarId.of("hours"), "Hours", SiteOf.ZONE, List.of(opening), List.of(LocalDate.of(2026, 3, 9)));
    }

    private static void offerAndReject(World world, String page) {
        world.enter(page).send(page, "Chat");
        if (world.decision().outcome() == DecisionOutcome.OFFERED) {
            world.answer("t1", page, ENGAGEMENT_REJECTED);
        }
    }
}
