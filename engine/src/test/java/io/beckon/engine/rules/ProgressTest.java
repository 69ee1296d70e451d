package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Miss;
import io.beckon.engine.explanation.NearMiss;
import io.beckon.engine.explanation.Occurrence;
import io.beckon.engine.explanation.Progress;
import io.beckon.engine.explanation.RuleExplainer;
import io.beckon.engine.visit.Event;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is told of a rule that has not fired. */
class ProgressTest extends ExplainedVisit {
    @Test
    void namesTheStepThatASequenceWaitsForAndUntilWhen() {
        happen(10, "Viewed").happen(20, "Other").passTo(30);

        Progress.Steps steps = progress(
                Progress.Steps.class, new Pattern.Sequence(List.of(VIEWED, CART), new Window.Duration(100), false));

        assertThat(steps.reached()).isEqualTo(1);
        assertThat(met(steps)).containsExactly("e1", null);
        assertThat(steps.untilMillis()).isEqualTo(110);
    }

    @Test
    void startsASequenceAnewWhenItsTimeIsOver() {
        happen(10, "Viewed").passTo(111);

        Progress.Steps steps = progress(
                Progress.Steps.class, new Pattern.Sequence(List.of(VIEWED, CART), new Window.Duration(100), false));

        assertThat(met(steps)).containsExactly(null, null);
        assertThat(steps.untilMillis()).isNull();
    }

    @Test
    void namesTheEventThatBrokeAStrictSequence() {
        happen(10, "Viewed").happen(20, "Viewed").happen(30, "Cart");

        Filter order = Filter.event("Order");
        Progress.Steps steps = progress(
                Progress.Steps.class, new Pattern.Sequence(List.of(VIEWED, order, CART), new Window.Visit(), true));

        assertThat(met(steps)).containsExactly(null, null, null);
        assertThat(Objects.requireNonNull(steps.brokenBy()).id()).isEqualTo("e3");
    }

    @Test
    void doesNotSayThatWhatCameTooLateCameInBetween() {
        happen(10, "Viewed").happen(111, "Cart");
        Pattern strict = new Pattern.Sequence(List.of(VIEWED, CART), new Window.Duration(100), true);

        assertThat(progress(Progress.Steps.class, strict).brokenBy()).isNull();
        assertThat(Objects.requireNonNull(followed(strict).lapse()).atMillis()).isEqualTo(110);
    }

    @Test
    void tellsWhichPartsOfASetAreMissing() {
        happen(10, "Cart");

        Progress.Steps steps =
                progress(Progress.Steps.class, new Pattern.Set(List.of(VIEWED, CART), new Window.Visit()));

        assertThat(met(steps)).containsExactly(null, "e1");
    }

    @Test
    void countsAndTellsWhatCameNearSinceTheLastThatCounts() {
        happen(10, "Viewed", 60).happen(20, "Viewed", 70).happen(30, "Viewed", 12);

        Progress.Count count =
                progress(Progress.Count.class, new Pattern.Counter(VIEWED.where(DEAR), 3, new Window.Duration(1_000)));

        assertThat(count.counted()).extracting(Event::id).containsExactly("e1", "e2");
        assertThat(count.untilMillis()).isEqualTo(1_010);
        assertThat(count.nearest()).isEqualTo(new NearMiss(event("e3"), List.of(new Miss.Compared(DEAR, false, "12"))));
    }

    @Test
    void addsUpAScore() {
        happen(10, "Viewed").happen(20, "Cart");

        Progress.Sum sum = progress(
                Progress.Sum.class,
                new Pattern.Score(List.of(new Weighted(VIEWED, 2), new Weighted(CART, 5)), 10, new Window.Visit()));

        assertThat(sum.sum()).isEqualTo(7);
        assertThat(sum.counted()).extracting(Progress.Weighed::weight).containsExactly(2, 5);
    }

    @Test
    void tellsWhenATimerFiresAndWhatEndedIt() {
        Pattern absence = new Pattern.Absence(VIEWED, CART, 100, false);

        assertThat(anyProgress(absence)).isEqualTo(new Progress.NotBegun(VIEWED, null));

        happen(10, "Viewed");
        assertThat(anyProgress(absence)).isEqualTo(new Progress.Running(event("e1"), 110));

        happen(110, "Cart");
        assertThat(anyProgress(absence)).isEqualTo(new Progress.Followed(event("e1"), event("e2")));
    }

    @Test
    void tellsThatAFormWasLeftWithItsPage() {
        Pattern hesitation = new Pattern.Hesitation(VIEWED, List.of(CART), 100);

        happen(10, "Viewed");
        visit.add(new Occurrence.PageClosed(PageId.of("p1"), 15));

        assertThat(anyProgress(hesitation)).isEqualTo(new Progress.Followed(event("e1"), null));
    }

    @Test
    void addsUpTheTimeOnPages() {
        Pattern dwell = new Pattern.Dwell(CategoryId.of("low"), 100);

        happen(10, SystemEvents.PAGE_ENTERED, 1).passTo(30);
        assertThat(anyProgress(dwell)).isEqualTo(new Progress.Dwelt(CategoryId.of("low"), 20, 100, 110L));

        visit.add(new Occurrence.PageClosed(PageId.of("p1"), 50));
        passTo(90);
        assertThat(anyProgress(dwell)).isEqualTo(new Progress.Dwelt(CategoryId.of("low"), 40, 100, null));
    }

    @Test
    void saysThatARuleIsSwitchedOffOrCanFireNoMore() {
        happen(10, "Viewed");
        Pattern pattern = new Pattern.Singleton(VIEWED);
        Rule off = OneVisit.rule(RuleId.of("r"), false, Repeat.ONCE_PER_VISIT);

        assertThat(RuleExplainer.of(off, pattern, RandomVisits.NUMBERS).explain(visit))
                .isEqualTo(new Explanation.Off(RuleId.of("r")));
        assertThat(followed(pattern).firings())
                .containsExactly(new Explanation.Firing(10, event("e1"), List.of(event("e1"))));
        assertThat(followed(pattern).progress()).isNull();
    }

    @Test
    void expectsNothingOnAPageViewOnWhichTheRuleHasFired() {
        Pattern score = new Pattern.Score(List.of(new Weighted(VIEWED, 6)), 10, new Window.Visit());
        happen(10, "Viewed").happen(20, "Viewed").happen(30, "Viewed").happen(40, "Viewed");

        assertThat(followed(score, Repeat.ONCE_PER_PAGE_VIEW).progress()).isEqualTo(new Progress.Spent());

        visit.add(new Occurrence.PageClosed(PageId.of("p1"), 50));
        assertThat(followed(score, Repeat.ONCE_PER_PAGE_VIEW).progress()).isInstanceOf(Progress.Sum.class);
    }
}
