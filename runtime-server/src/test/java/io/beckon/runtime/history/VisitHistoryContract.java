package io.beckon.runtime.history;

import static io.beckon.runtime.history.Recorded.NOON;
import static io.beckon.runtime.history.Recorded.at;
import static io.beckon.runtime.history.Recorded.decision;
import static io.beckon.runtime.history.Recorded.engagement;
import static io.beckon.runtime.history.Recorded.entry;
import static io.beckon.runtime.history.Recorded.event;
import static io.beckon.runtime.history.Recorded.recorded;
import static io.beckon.runtime.history.Recorded.refused;
import static io.beckon.runtime.history.Recorded.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitOutcome;
import io.beckon.definitions.history.VisitOutcome.EngagementResult;
import io.beckon.definitions.history.VisitOutcome.FiredRule;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.history.VisitResult;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.wire.StreamEvent.ChatMessage;
import io.beckon.engine.Effect;
import io.beckon.runtime.host.Outbox;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link VisitHistory} promises, tested on an empty store. */
public abstract class VisitHistoryContract {
    private static final VisitId VISIT = VisitId.of("v1");
    private static final long DAY = TimeUnit.DAYS.toMillis(1);

    /** The store, empty. */
    protected abstract VisitHistory history();

    @Test
    void knowsNothingAtFirst() {
        assertThat(history().visits(VisitQuery.newest(10)).visits()).isEmpty();
        assertThat(history().visit(VISIT)).isEmpty();
        assertThat(history().events(VISIT)).isEmpty();
    }

    @Test
    void tellsWhatWasWritten() {
        VisitEntry visit = visit("v1", "shop", "visitor-1", NOON, NOON + 60_000, 2, "anna");
        history()
                .write(List.of(
                        entry(1, recorded("v1", 0, event("server.1", "VisitStarted", "First")), recorded(visit)),
                        entry(
                                2,
                                recorded("v1", 1, event("t1.1", "PageEntered", "Second")),
                                recorded("v1", decision("v1", "d1", "help", NOON)),
                                recorded("v1", engagement("e1", "offered")),
                                refused("v1", "t1.9", NOON, "visit-full"),
                                recorded(visit))));

        assertThat(history().visit(VISIT))
                .contains(visit.withOutcome(new VisitOutcome(
                        List.of(new FiredRule("help", "Help", 0, 1)),
                        List.of(new EngagementResult("e1", "offered", null)))));
        assertThat(history().events(VISIT))
                .containsExactly(event("server.1", "VisitStarted", "First"), event("t1.1", "PageEntered", "Second"));
        assertThat(history().decisions(VISIT)).containsExactly(decision(null, "d1", "help", NOON));
        assertThat(history().engagements(VISIT)).containsExactly(engagement("e1", "offered"));
        assertThat(history().refusals(VISIT))
                .containsExactly(refused("v1", "t1.9", NOON, "visit-full").entry());
    }

    @Test
    void changesNothingWhenEntriesComeAgain() {
        List<Outbox.Entry> entries = List.of(entry(
                1,
                recorded("v1", 0, event("t1.1", "PageEntered", "Once")),
                recorded("v1", decision("v1", "d1", "help", NOON)),
                recorded("v1", engagement("e1", "offered")),
                refused("v1", "t1.9", NOON, "visit-full"),
                recorded(visit("v1", "shop", "visitor-1", NOON, null, 1, "anna"))));
        Outbox.Entry next = entry(2, recorded("v1", 1, event("t1.2", "PageExited", "Next")));

        history().write(entries);
        history().write(List.of(entries.getFirst(), next));
        history().write(List.of(entries.getFirst(), next));

        assertThat(history().visits(VisitQuery.newest(10).withIdentity("anna")).visits())
                .hasSize(1);
        assertThat(history().events(VISIT)).extracting(event -> event.id()).containsExactly("t1.1", "t1.2");
        assertThat(history().decisions(VISIT)).hasSize(1);
        assertThat(history().engagements(VISIT)).hasSize(1);
        assertThat(history().refusals(VISIT)).hasSize(1);
    }

    @Test
    void keepsTheNewestOfAVisitAndOfAnEngagement() {
        ChatMessage message = new ChatMessage("m1", "visitor", "Is it waterproof?", NOON);

        history().write(List.of(entry(1, recorded("v1", engagement("e1", "offered")), recorded(visit("v1", NOON)))));
        history()
                .write(List.of(
                        entry(2, recorded("v1", engagement("e1", "shown"))),
                        entry(
                                3,
                                recorded("v1", engagement("e1", "accepted", message)),
                                recorded(visit("v1", "shop", "visitor-1", NOON, NOON + 5, 9)))));

        assertThat(history().engagements(VISIT)).containsExactly(engagement("e1", "accepted", message));
        assertThat(history().visit(VISIT))
                .contains(visit("v1", "shop", "visitor-1", NOON, NOON + 5, 9)
                        .withOutcome(
                                new VisitOutcome(List.of(), List.of(new EngagementResult("e1", "accepted", null)))));
    }

    @Test
    void keepsWhatAVisitWasWhenItBeginsAgain() {
        List<Outbox.Entry> life = life(NOON, "First", "help", "offered");
        history().write(life);
        VisitEntry before = history().visit(VISIT).orElseThrow();

        int dropped = history().write(life(NOON + DAY, "Second", "other", "closed"));

        assertIsTheFirst(before);
        assertThat(dropped).as("the visit, twice, a decision and an engagement").isEqualTo(4);
        assertThat(history().write(life)).isZero();
        assertIsTheFirst(before);
    }

    @Test
    void keepsWhatAVisitWasWhenItEndsAndBeginsAgainAtOnce() {
        List<Outbox.Entry> life = life(NOON, "First", "help", "offered");
        List<Outbox.Entry> both = new ArrayList<>(life);
        both.addAll(life(NOON + DAY, "Second", "other", "closed"));

        history().write(both);

        assertIsTheFirst(history().visit(VISIT).orElseThrow());
    }

    private void assertIsTheFirst(VisitEntry before) {
        assertThat(history().visit(VISIT)).contains(before);
        assertThat(before.startedAt()).isEqualTo(NOON);
        assertThat(before.endedAt()).isEqualTo(NOON + 60_000);
        assertThat(history().events(VISIT)).extracting(EventEntry::title).containsExactly("First", "First");
        assertThat(history().decisions(VISIT))
                .extracting(decision -> decision.rule().id())
                .containsExactly("help");
        assertThat(history().engagements(VISIT))
                .extracting(EngagementEntry::status)
                .containsExactly("offered");
        assertThat(history()
                        .visits(VisitQuery.newest(10).withIdentity("Second"))
                        .visits())
                .isEmpty();
        assertThat(history().refusals(VISIT))
                .extracting(refusal -> refusal.id() + " " + refusal.reason())
                .containsExactly("t1.1 visit-ended", "t1.2 visit-ended");
    }

    /** Two inputs of a visit of one minute: its events have the title, and so is whoever signs in called. */
    private static List<Outbox.Entry> life(long startedAt, String title, String rule, String status) {
        return List.of(
                entry(
                        startedAt,
                        recorded("v1", 0, at(startedAt, event("t1.1", "PageEntered", title))),
                        recorded(visit("v1", "shop", "visitor-1", startedAt, null, 1, title))),
                entry(
                        startedAt + 1,
                        recorded("v1", 1, at(startedAt + 1, event("t1.2", "PageExited", title))),
                        recorded("v1", decision(null, "d1", rule, startedAt + 2)),
                        recorded("v1", at(startedAt + 2, engagement("e1", status))),
                        recorded(visit("v1", "shop", "visitor-1", startedAt, startedAt + 60_000, 2, title))));
    }

    @Test
    void listsVisitsNewestFirstPageByPage() {
        write(visit("a", NOON), visit("b", NOON + 1), visit("c", NOON + 1), visit("d", NOON + 2), visit("e", NOON));

        List<String> seen = new ArrayList<>();
        VisitPage page = history().visits(VisitQuery.newest(2));
        while (page.next() != null) {
            page.visits().forEach(visit -> seen.add(visit.id()));
            page = history().visits(VisitQuery.newest(2).withAfter(VisitCursor.parse(page.next())));
        }
        page.visits().forEach(visit -> seen.add(visit.id()));

        assertThat(seen).containsExactly("d", "c", "b", "e", "a");
    }

    @Test
    void narrowsTheListByEveryFilter() {
        write(
                visit("a", "shop", "visitor-1", NOON, null, 1, "anna"),
                visit("b", "shop", "visitor-2", NOON + DAY, null, 1, "anna", "bert"),
                visit("c", "bank", "visitor-3", NOON + 2 * DAY, null, 1));
        history().write(List.of(entry(9, recorded("b", decision("b", "d1", "help", NOON)))));
        VisitQuery all = VisitQuery.newest(10);

        assertThat(ids(all.withSite(SiteKey.of("shop")))).containsExactly("b", "a");
        assertThat(ids(all.withVisitor(VisitorId.of("visitor-3")))).containsExactly("c");
        assertThat(ids(all.withIdentity("anna"))).containsExactly("b", "a");
        assertThat(ids(all.withIdentity("bert"))).containsExactly("b");
        assertThat(ids(all.withRule(RuleId.of("help")))).containsExactly("b");
        assertThat(ids(all.withSpan(NOON, NOON + DAY))).containsExactly("a");
        assertThat(ids(all.withSite(SiteKey.of("shop")).withIdentity("anna").withSpan(NOON + 1, NOON + 2 * DAY)))
                .containsExactly("b");
    }

    @Test
    void tellsWhatBecameOfEveryVisitOfAPage() {
        write(visit("a", NOON), visit("b", NOON + 1), visit("c", NOON + 2));
        history()
                .write(List.of(
                        entry(
                                7,
                                recorded("a", decision(null, "d1", "late", NOON)),
                                recorded("b", Recorded.offered("d1", "late", NOON)),
                                recorded("b", Recorded.closed("e1", "ignored"))),
                        entry(8, recorded("a", Recorded.offered("d2", "early", NOON))),
                        entry(9, recorded("a", decision(null, "d3", "late", NOON)))));

        VisitPage page = history().visits(VisitQuery.newest(10));

        assertThat(page.visits())
                .extracting(VisitEntry::outcome)
                .containsExactly(
                        null,
                        new VisitOutcome(
                                List.of(new FiredRule("late", "Help", 1, 0)),
                                List.of(new EngagementResult("e1", "closed", "ignored"))),
                        new VisitOutcome(
                                List.of(new FiredRule("late", "Help", 0, 2), new FiredRule("early", "Help", 1, 0)),
                                List.of()));
    }

    @Test
    void findsVisitsByTheirResult() {
        write(visit("a", NOON), visit("b", NOON + 1), visit("c", NOON + 2), visit("d", NOON + 3), visit("e", NOON + 4));
        history()
                .write(List.of(
                        entry(
                                7,
                                recorded("a", decision(null, "d1", "help", NOON)),
                                recorded("a", Recorded.offered("d2", "sale", NOON))),
                        entry(8, recorded("b", engagement("e1", "shown"))),
                        entry(9, recorded("c", engagement("e1", "conversation"))),
                        entry(10, recorded("d", Recorded.closed("e1", "abandoned")))));
        VisitQuery all = VisitQuery.newest(10);

        assertThat(ids(all.withResult(VisitResult.FIRED))).containsExactly("a");
        assertThat(ids(all.withResult(VisitResult.HELD_BACK))).containsExactly("a");
        assertThat(ids(all.withResult(VisitResult.OFFERED))).containsExactly("d", "c", "b");
        assertThat(ids(all.withResult(VisitResult.ACCEPTED))).containsExactly("d", "c");
        assertThat(ids(all.withResult(VisitResult.HELD_BACK).withRule(RuleId.of("sale"))))
                .isEmpty();
        assertThat(ids(all.withResult(VisitResult.OFFERED).withRule(RuleId.of("help"))))
                .containsExactly("d", "c", "b");
    }

    @Test
    void findsVisitsByWhatHappened() {
        write(visit("a", NOON), visit("b", NOON + 1));
        history().write(List.of(entry(7, recorded("a", 0, event("t1.1", "AddToCart", "Tent")))));

        assertThat(ids(VisitQuery.newest(10).withEvent("AddToCart"))).containsExactly("a");
        assertThat(ids(VisitQuery.newest(10).withEvent("AddTo%"))).isEmpty();
    }

    @Test
    void tellsEventsFromAPlaceOn() {
        history()
                .write(List.of(entry(
                        1,
                        recorded("v1", 0, event("t1.1", "PageEntered", "First")),
                        recorded("v1", 1, event("t1.2", "PageExited", "Second")))));

        assertThat(history().events(VISIT, 1)).extracting(event -> event.id()).containsExactly("t1.2");
        assertThat(history().events(VISIT, 2)).isEmpty();
    }

    @Test
    void takesTextAsText() {
        String odd = "' or '1'='1' -- \" %_\\ \u0000 <b>\uD83D\uDE80</b> ${7*7} \u202E";
        write(visit("a", "shop", "visitor-1", NOON, null, 1, odd), visit("b", NOON));
        history().write(List.of(entry(2, recorded("a", 0, event("t1.1", "PageEntered", odd)))));

        assertThat(ids(VisitQuery.newest(10).withIdentity(odd))).containsExactly("a");
        assertThat(ids(VisitQuery.newest(10).withIdentity("%"))).isEmpty();
        assertThat(ids(VisitQuery.newest(10).withIdentity("' or '1'='1"))).isEmpty();
        assertThat(history().events(VisitId.of("a"))).containsExactly(event("t1.1", "PageEntered", odd));
    }

    @Test
    void tellsIdsApartByCase() {
        write(visit("abc", NOON), visit("ABC", NOON));

        assertThat(ids(VisitQuery.newest(10))).containsExactly("abc", "ABC");
        assertThat(history().visit(VisitId.of("AbC"))).isEmpty();
    }

    @Test
    void storesNothingWhenOneEntryIsUnstorable() {
        String tooLong = "n".repeat(65);
        List<Outbox.Entry> entries = List.of(
                entry(1, recorded(visit("v1", NOON))),
                entry(2, recorded("v1", 0, event("t1.1", tooLong, "An intake that forgot a limit"))));

        assertThatThrownBy(() -> history().write(entries)).isInstanceOf(UnstorableEntries.class);

        assertThat(history().visit(VISIT)).isEmpty();
    }

    @Test
    void countsRefusalsAboveTheDailyLimitByReason() {
        int most = VisitHistory.MOST_REFUSALS_PER_DAY;
        Effect[] flood = IntStream.range(0, most + 5)
                .mapToObj(i -> refused("v1", "t1." + i, NOON, "visit-full"))
                .toArray(Effect[]::new);

        history().write(List.of(entry(1, flood)));
        history().write(List.of(entry(2, refused("v2", "x", NOON, "poisonous"))));
        history().write(List.of(entry(3, refused("v2", "y", NOON + DAY, "poisonous"))));

        RefusalSummary summary = history().refusals("shop", NOON / DAY);
        assertThat(summary.kept()).isEqualTo(most);
        assertThat(summary.counted()).containsEntry("visit-full", 5L).containsEntry("poisonous", 1L);
        assertThat(history().refusals(VisitId.of("v2")))
                .containsExactly(refused("v2", "y", NOON + DAY, "poisonous").entry());
    }

    @Test
    void forgetsTheOldestVisitsWithAllTheirParts() {
        history()
                .write(List.of(entry(
                        1,
                        recorded("old", 0, event("t1.1", "PageEntered", "Old")),
                        recorded("old", decision("old", "d1", "help", NOON)),
                        recorded("old", engagement("e1", "offered")),
                        recorded(visit("old", "shop", "visitor-1", NOON, null, 1, "anna")))));
        write(visit("older", NOON - 1), visit("young", NOON + 1));

        assertThat(history().forgetVisits(NOON + 1, 1)).isEqualTo(1);
        assertThat(ids(VisitQuery.newest(10))).containsExactly("young", "old");
        assertThat(history().forgetVisits(NOON + 1, 100)).isEqualTo(1);

        assertThat(ids(VisitQuery.newest(10))).containsExactly("young");
        assertThat(history().events(VisitId.of("old"))).isEmpty();
        assertThat(history().decisions(VisitId.of("old"))).isEmpty();
        assertThat(history().engagements(VisitId.of("old"))).isEmpty();
    }

    @Test
    void forgetsRefusalsByDay() {
        history()
                .write(List.of(entry(
                        1,
                        refused("v1", "t1.1", NOON, "visit-full"),
                        refused("v1", "t1.2", NOON + DAY, "visit-full"))));

        int forgotten = history().forgetRefusals(NOON / DAY + 1);

        assertThat(forgotten).isEqualTo(1);
        assertThat(history().refusals(VISIT))
                .extracting(refusal -> refusal.id())
                .containsExactly("t1.2");
    }

    private void write(VisitEntry... visits) {
        for (VisitEntry visit : visits) {
            history()
                    .write(List.of(
                            new Outbox.Entry(1, visit.site(), visit.visitor().id(), List.of(recorded(visit)))));
        }
    }

    private List<String> ids(VisitQuery query) {
        return history().visits(query).visits().stream().map(VisitEntry::id).toList();
    }
}
