package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Filter A = Filter.event("A");
    private static final Filter B = Filter.event("B");

    @Test
    void firesOnceInAVisit() {
        OneVisit visit = OneVisit.under(Repeat.ONCE_PER_VISIT, new Pattern.Singleton(A));

        assertThat(visit.happen(0, "B", "A", "A").fired()).containsExactly("r1@1 by e2");
    }

    @Test
    void firesOnceInEachPageView() {
        OneVisit visit = OneVisit.under(Repeat.ONCE_PER_PAGE_VIEW, new Pattern.Singleton(A));

        visit.happen(0, "A", "p1", Map.of()).happen(1, "A", "p2", Map.of()).happen(2, "A", "p1", Map.of());
        visit.close(3, "p1").happen(3, "A", "p1", Map.of());

        assertThat(visit.fired()).containsExactly("r1@0 by e1", "r1@1 by e2", "r1@3 by e4");
    }

    @Test
    void startsFromNothingAfterFiring() {
        Pattern counter = new Pattern.Counter(A, 2, new Window.Visit());
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, counter);

        assertThat(visit.happen(0, "A", "A", "A", "A", "A").fired()).containsExactly("r1@1 by e2", "r1@3 by e4");
    }

    @Test
    void remembersNothingMoreOfARuleThatIsSpent() {
        OneVisit visit = OneVisit.under(Repeat.ONCE_PER_VISIT, new Pattern.Counter(A, 2, new Window.Visit()));

        byte[] spent = visit.happen(0, "A", "A").written();

        assertThat(visit.happen(2, "A", "A").written()).isEqualTo(spent);
    }

    @Test
    void countsOnlyWhatComesAfterForgiving() {
        OneVisit visit = OneVisit.under(Repeat.ONCE_PER_VISIT, new Pattern.Counter(A, 2, new Window.Visit()));

        visit.happen(0, "A", "A", "A").forgive("p1").happen(3, "A", "A");

        assertThat(visit.fired()).containsExactly("r1@1 by e2", "r1@4 by e5");
    }

    @Test
    void satisfiesADurationUpToItsLastMillisecond() {
        Pattern counter = new Pattern.Counter(A, 2, new Window.Duration(100));

        assertThat(OneVisit.under(Repeat.EVERY_TIME, counter)
                        .happen(0, "A")
                        .happen(100, "A")
                        .fired())
                .containsExactly("r1@100 by e2");
        assertThat(OneVisit.under(Repeat.EVERY_TIME, counter)
                        .happen(0, "A")
                        .happen(101, "A")
                        .fired())
                .isEmpty();
    }

    @Test
    void matchesTenStepsAndHundredTimes() {
        List<Filter> ten = Stream.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")
                .map(Filter::event)
                .toList();
        String[] names = ten.stream().map(Filter::event).toArray(String[]::new);
        OneVisit visit = OneVisit.under(
                Repeat.ONCE_PER_VISIT,
                new Pattern.Sequence(ten, new Window.Visit(), false),
                new Pattern.Sequence(ten, new Window.Duration(9), true),
                new Pattern.Sequence(ten, new Window.PageView(), true),
                new Pattern.Set(ten.reversed(), new Window.Visit()),
                new Pattern.Set(ten.reversed(), new Window.Duration(9)),
                new Pattern.Counter(Filter.ANY, 100, new Window.Duration(10_000)),
                new Pattern.Counter(Filter.ANY, 5_000, new Window.PageView()));

        visit.happen(0, names).happen(10, Collections.nCopies(4_990, "X").toArray(String[]::new));

        assertThat(visit.fired())
                .containsExactly(
                        "r1@9 by e10",
                        "r2@9 by e10",
                        "r3@9 by e10",
                        "r4@9 by e10",
                        "r5@9 by e10",
                        "r6@99 by e100",
                        "r7@4999 by e5000");
    }

    @Test
    void takesAnEventAtTheDeadlineAsAnAnswer() {
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, new Pattern.Absence(A, B, 100, false));

        visit.happen(0, "A").happen(50, "A").happen(100, "B").due(100);

        assertThat(visit.fired()).isEmpty();
        assertThat(visit.nextDeadlineMillis()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void firesAnAbsenceAtItsEarliestDeadlineUnlessEachEventStartsTheTimeAgain() {
        OneVisit visit = OneVisit.under(
                Repeat.EVERY_TIME, new Pattern.Absence(A, B, 100, false), new Pattern.Absence(A, B, 100, true));

        visit.happen(0, "A").happen(60, "A").due(100).due(160);

        assertThat(visit.fired()).containsExactly("r1@100 by e1", "r2@160 by e2");
    }

    @Test
    void doesNotTakeAnEventAsItsOwnAnswer() {
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, new Pattern.Absence(A, Filter.ANY, 100, false));

        visit.happen(0, "A").happen(10, "A").due(110);

        assertThat(visit.fired()).containsExactly("r1@110 by e2");
    }

    @Test
    void refusesAnEventBeforeADeadlineHasBeenDue() {
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, new Pattern.Absence(A, B, 100, false));
        visit.happen(0, "A");

        assertThatIllegalStateException()
                .isThrownBy(() -> visit.happen(101, "B"))
                .withMessageStartingWith("Expected all deadlines before event 'e2'");
    }

    @Test
    void addsUpTheWeightsOfAllFiltersThatAnEventPasses() {
        Pattern score = new Pattern.Score(
                List.of(new Weighted(A, 2), new Weighted(Filter.ANY, 1), new Weighted(B, -4)), 6, new Window.Visit());
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, score);

        assertThat(visit.happen(0, "A", "B", "A", "A", "A").fired()).containsExactly("r1@3 by e4");
    }

    @Test
    void forgetsPointsThatAreTooOld() {
        Pattern score =
                new Pattern.Score(List.of(new Weighted(A, 1), new Weighted(B, 99)), 100, new Window.Duration(100));
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, score);

        visit.happen(0, "A").happen(101, "B").happen(200, "A").happen(301, "A");

        assertThat(visit.fired()).containsExactly("r1@200 by e3");
    }

    @Test
    void countsPointsOfEachPageViewApart() {
        Pattern score = new Pattern.Score(List.of(new Weighted(A, 1)), 2, new Window.PageView());
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, score);

        visit.happen(0, "A", "p1", Map.of()).happen(1, "A", "p2", Map.of()).happen(2, "A", "p1", Map.of());

        assertThat(visit.fired()).containsExactly("r1@2 by e3");
    }

    @Test
    void endsAHesitationOnItsOwnPageOrByTheServer() {
        Pattern hesitation = new Pattern.Hesitation(A, List.of(B), 100);
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, hesitation);

        visit.happen(0, "A", "p1", Map.of()).happen(1, "B", "p2", Map.of()).due(100);
        visit.happen(200, "A", "p1", Map.of()).happen(201, "B", null, Map.of()).due(300);
        visit.happen(400, "A", "p1", Map.of()).close(500, "p1").due(500);

        assertThat(visit.fired()).containsExactly("r1@100 by e1");
    }

    @Test
    void awaitsAHesitationInEachPageView() {
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, new Pattern.Hesitation(A, List.of(B), 100));

        visit.happen(0, "A", "p1", Map.of()).happen(10, "A", "p2", Map.of()).happen(20, "A", "p1", Map.of());
        visit.happen(30, "B", "p1", Map.of()).due(110);

        assertThat(visit.fired()).containsExactly("r1@110 by e2");
    }

    @Test
    void showsEngagementEventsOnlyToFiltersThatNameThem() {
        OneVisit visit = OneVisit.under(
                Repeat.EVERY_TIME,
                new Pattern.Singleton(Filter.ANY),
                new Pattern.Singleton(Filter.event("ChatStarted")));

        assertThat(visit.happen(0, "ChatStarted").fired()).containsExactly("r2@0 by e1");
    }

    @Test
    void keepsNinePageViewsApartAndRefusesATenth() {
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, new Pattern.Counter(A, 2, new Window.PageView()));
        for (int page = 0; page < 9; page++) {
            visit.happen(page, "A", "p" + page, Map.of());
        }

        assertThatIllegalStateException()
                .isThrownBy(() -> visit.happen(9, "A", "p9", Map.of()))
                .withMessageContaining("'p9' is one more");
        visit.close(10, "p3").happen(10, "A", "p9", Map.of());
        visit.happen(11, "A", "p8", Map.of());
        assertThat(visit.fired()).containsExactly("r1@11 by e12");
    }

    @Test
    void saysWhetherAnEventConcernsAnyRule() {
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, new Pattern.Set(List.of(A, B), new Window.Visit()));

        assertThat(visit.isConcernedBy("A")).isTrue();
        assertThat(visit.isConcernedBy("C")).isFalse();
    }

    @Test
    void leavesDeadlinesAloneThatDoNotConcernAnEvent() {
        OneVisit visit = OneVisit.under(Repeat.EVERY_TIME, new Pattern.Absence(A, B, 100, false));
        visit.happen(0, "A");

        assertThat(visit.happen(200, "C").nextDeadlineMillis()).isEqualTo(100);
        assertThatIllegalStateException()
                .isThrownBy(() -> visit.happen(200, "A"))
                .withMessageContaining("to be due first");
    }
}
