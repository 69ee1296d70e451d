package io.beckon.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Source;
import java.lang.ref.WeakReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Visitors who ask for something that is never answered, or is, at few moments, so that many of them are due at the same one. */
class AgendaTest {
    private static final long STEP_MILLIS = 60_000;
    private static final Pattern UNANSWERED =
            new Pattern.Absence(Filter.event("Asked"), Filter.event("Answered"), 5 * STEP_MILLIS, false);

    private final SitePackage site =
            new SiteOf().rule("unanswered", UNANSWERED, Repeat.EVERY_TIME, null).version(1);
    private final VisitorReducer reducer = new VisitorReducer((_, _) -> site);

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void takesWhoIsDueFirstOfAllVisitors(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Agenda.Entry> visitors =
                IntStream.range(0, 6).mapToObj(AgendaTest::visitor).toList();
        Agenda agenda = new Agenda();
        int ties = 0;

        for (int n = 1; n <= 120; n++) {
            long atMillis = World.START + n / 2 * STEP_MILLIS;
            ties += passTime(atMillis, visitors, agenda);
            happen(n, atMillis, random.nextInt(3) > 0, visitors.get(random.nextInt(6)), agenda);
        }
        ties += passTime(Long.MAX_VALUE, visitors, agenda);

        assertThat(visitors).noneMatch(entry -> entry.visitor().isLive());
        Statistics.label("several at one moment")
                .collect(ties > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 50));
    }

    @Test
    void keepsNobodyWhoWasTaken() {
        Agenda agenda = new Agenda();
        WeakReference<Agenda.Entry> taken = expectedAndTaken(agenda);

        System.gc();

        assertThat(taken.get()).isNull();
        assertThat(agenda.takeDueBefore(Long.MAX_VALUE)).isEmpty();
    }

    private WeakReference<Agenda.Entry> expectedAndTaken(Agenda agenda) {
        Agenda.Entry entry = visitor(1);
        happen(1, World.START, true, entry, agenda);
        assertThat(agenda.takeDueBefore(Long.MAX_VALUE)).containsSame(entry);
        return new WeakReference<>(entry);
    }

    /** How often the next visitor was due at the moment of the one before. */
    private int passTime(long untilMillis, List<Agenda.Entry> visitors, Agenda agenda) {
        int ties = 0;
        long last = Long.MIN_VALUE;
        Optional<Agenda.Entry> expected = first(untilMillis, visitors);
        while (expected.isPresent()) {
            Optional<Agenda.Entry> taken = agenda.takeDueBefore(untilMillis);
            assertThat(taken).isEqualTo(expected);

            Visitor visitor = taken.orElseThrow().visitor();
            long due = visitor.nextDeadlineMillis();
            ties += due == last ? 1 : 0;
            last = due;
            VisitId visit = visitor.nextDeadlineVisit().orElseThrow();
            reducer.apply(visitor, new Input.TimerDue(SiteOf.KEY, visitor.id(), visit, due, due));
            agenda.expect(taken.orElseThrow());
            expected = first(untilMillis, visitors);
        }
        assertThat(agenda.takeDueBefore(untilMillis)).isEmpty();
        return ties;
    }

    private static Optional<Agenda.Entry> first(long untilMillis, List<Agenda.Entry> visitors) {
        return visitors.stream()
                .filter(entry -> entry.visitor().nextDeadlineMillis() < untilMillis)
                .min(Comparator.<Agenda.Entry>comparingLong(
                                entry -> entry.visitor().nextDeadlineMillis())
                        .thenComparing(entry -> entry.visitor().id()));
    }

    private void happen(int n, long atMillis, boolean asks, Agenda.Entry entry, Agenda agenda) {
        VisitorId id = entry.visitor().id();
        EventMessage message = new EventMessage(
                "t1." + n,
                EventType.BUSINESS,
                asks ? "Asked" : "Answered",
                "p1",
                atMillis,
                "https://shop.example/",
                null,
                null,
                null,
                Map.of());
        reducer.apply(
                entry.visitor(),
                new Input.Batch(
                        SiteOf.KEY,
                        id,
                        VisitId.of(id.value()),
                        atMillis,
                        new Input.Beginning(1, Map.of(), null),
                        atMillis,
                        Source.BROWSER,
                        List.of(message)));
        agenda.expect(entry);
    }

    /** Their ids do not come in the order in which they are first expected. */
    private static Agenda.Entry visitor(int number) {
        return new Agenda.Entry(Visitor.of(SiteOf.KEY, VisitorId.of("visitor" + (7 * number + 3) % 6)));
    }
}
