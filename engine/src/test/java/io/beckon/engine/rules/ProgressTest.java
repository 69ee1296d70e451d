package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Lapse;
import io.beckon.engine.explanation.Miss;
import io.beckon.engine.explanation.NearMiss;
import io.beckon.engine.explanation.Occurrence;
import io.beckon.engine.explanation.Progress;
import io.beckon.engine.explanation.RuleExplainer;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** What is told of a rule that has not fired. */
class ProgressTest {
    private static final Filter VIEWED = Filter.event("Viewed");
    private static final Filter CART = Filter.event("Cart");
    private static final Condition.Compare DEAR =
            new Condition.Compare(RandomVisits.VALUE, Operator.GREATER, List.of("50"), false);

    private final List<Occurrence> visit = new ArrayList<>();

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
    void tellsHowFarItHadBeenWhenTheTimeWasOver() {
        Pattern pattern = new Pattern.Counter(VIEWED, 3, new Window.Duration(100));
        happen(10, "Viewed").happen(20, "Viewed").happen(115, "Viewed").passTo(500);

        Lapse lapse = Objects.requireNonNull(followed(pattern).lapse());

        assertThat(lapse.furthest().reached()).isEqualTo(2);
        assertThat(lapse.atMillis()).isEqualTo(120);
        assertThat(lapse.cause()).isEqualTo(Lapse.Cause.TIME_OVER);
        assertThat(anyProgress(pattern).reached()).isZero();
    }

    @Test
    void tellsHowFarItHadBeenWhenThePageWasLeft() {
        Pattern pattern = new Pattern.Set(List.of(VIEWED, CART), new Window.PageView());
        happen(10, "Viewed");
        visit.add(new Occurrence.PageClosed(PageId.of("p1"), 15));

        Lapse lapse = Objects.requireNonNull(followed(pattern).lapse());

        assertThat(lapse.furthest().reached()).isEqualTo(1);
        assertThat(lapse.atMillis()).isEqualTo(15);
        assertThat(lapse.cause()).isEqualTo(Lapse.Cause.PAGE_LEFT);
    }

    @Test
    void tellsOfNothingLostWhereAnEventBrokeTheOrderOrAsMuchCountsAgain() {
        Pattern strict = new Pattern.Sequence(List.of(VIEWED, CART, CART), new Window.Duration(100), true);
        happen(10, "Viewed").happen(20, "Cart").happen(30, "Viewed").passTo(40);
        assertThat(followed(strict).lapse()).isNull();

        happen(200, "Viewed").happen(210, "Cart");
        assertThat(followed(strict).lapse()).isNull();
        assertThat(anyProgress(strict).reached()).isEqualTo(2);
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
    void tellsEverythingThatAnEventLacks() {
        happen(10, "Viewed", 12);
        Condition help = new Condition.InCategory(CategoryId.of("low"));
        Condition where = new Condition.All(List.of(
                new Condition.Any(List.of(DEAR, help)), new Condition.None(List.of(compare(Operator.AT_MOST, "20")))));

        Progress.Steps steps = progress(
                Progress.Steps.class,
                new Pattern.Singleton(new Filter(EventType.SYSTEM, "Viewed", CategoryId.of("two"), where)));

        assertThat(Objects.requireNonNull(steps.steps().getFirst().nearest()).misses())
                .containsExactly(
                        new Miss.Type(EventType.SYSTEM),
                        new Miss.Category(CategoryId.of("two"), false),
                        new Miss.Alternatives(List.of(
                                new Miss.Compared(DEAR, false, "12"), new Miss.Category(CategoryId.of("low"), false))),
                        new Miss.Compared(compare(Operator.AT_MOST, "20"), true, "12"));
    }

    @Test
    void tellsThatAnEventCameInAnotherPageView() {
        happen(10, "Viewed");
        visit.add(new Occurrence.PageClosed(PageId.of("p1"), 15));
        happen(20, "Cart");

        Progress.Steps steps =
                progress(Progress.Steps.class, new Pattern.Set(List.of(VIEWED, CART), new Window.PageView()));

        assertThat(met(steps)).containsExactly(null, "e2");
        assertThat(Objects.requireNonNull(steps.steps().getFirst().nearest()).misses())
                .containsExactly(new Miss.OtherPage());
    }

    @Test
    void takesForNearWhatLacksOneThingOnlyWhenNoNameIsWanted() {
        happen(10, "Viewed", 12).happen(20, "Other");

        Condition both = new Condition.All(List.of(DEAR, compare(Operator.AT_MOST, "80")));
        assertThat(nearest(Filter.ANY.where(both)))
                .isEqualTo(new NearMiss(event("e1"), List.of(new Miss.Compared(DEAR, false, "12"))));
        assertThat(nearest(new Filter(EventType.SYSTEM, null, null, null))).isNull();
    }

    @Test
    void takesNothingForNearThatTheServerSaysItself() {
        happen(10, "Viewed", 12);
        happen(20, SystemEvents.VISIT_ENDED, null, Source.SERVER);

        assertThat(nearest(Filter.ANY.where(DEAR)))
                .isEqualTo(new NearMiss(event("e1"), List.of(new Miss.Compared(DEAR, false, "12"))));
    }

    @Test
    void tellsWhatASearchLookedAt() {
        happen(10, "Viewed", 12);
        Pattern.Search search =
                new Pattern.Search(VIEWED, RandomVisits.VALUE, List.of("red"), Pattern.Search.Mode.CONTAINS);

        Progress.Steps steps = progress(Progress.Steps.class, search);

        assertThat(Objects.requireNonNull(steps.steps().getFirst().nearest()).misses())
                .containsExactly(new Miss.Text(search, "12"));
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

    private ProgressTest happen(long atMillis, String name) {
        return happen(atMillis, name, null);
    }

    private ProgressTest happen(long atMillis, String name, @Nullable Integer value) {
        return happen(atMillis, name, value, Source.BROWSER);
    }

    private ProgressTest happen(long atMillis, String name, @Nullable Integer value, Source source) {
        EventMessage message = new EventMessage(
                "e"
                        + (1
                                + visit.stream()
                                        .filter(Occurrence.Accepted.class::isInstance)
                                        .count()),
                EventType.BUSINESS,
                name,
                "p1",
                atMillis,
                null,
                null,
                null,
                null,
                value == null ? Map.of() : Map.of("v", JsonNodeFactory.instance.numberNode(value)));
        Event event = new Event(message, source, atMillis, false);
        visit.add(new Occurrence.Accepted(new CategorisedEvent(event, RandomVisits.categories(event))));
        return this;
    }

    private void passTo(long untilMillis) {
        visit.add(new Occurrence.TimePassed(untilMillis));
    }

    private Event event(String id) {
        return visit.stream()
                .filter(Occurrence.Accepted.class::isInstance)
                .map(accepted -> ((Occurrence.Accepted) accepted).categorised().event())
                .filter(event -> event.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable NearMiss nearest(Filter filter) {
        return progress(Progress.Steps.class, new Pattern.Singleton(filter))
                .steps()
                .getFirst()
                .nearest();
    }

    private Progress anyProgress(Pattern pattern) {
        return Objects.requireNonNull(followed(pattern).progress());
    }

    private <P extends Progress> P progress(Class<P> kind, Pattern pattern) {
        return kind.cast(anyProgress(pattern));
    }

    private Explanation.Followed followed(Pattern pattern) {
        return followed(pattern, Repeat.ONCE_PER_VISIT);
    }

    private Explanation.Followed followed(Pattern pattern, Repeat repeat) {
        Rule rule = OneVisit.rule(RuleId.of("r"), true, repeat);
        return (Explanation.Followed)
                RuleExplainer.of(rule, pattern, RandomVisits.NUMBERS).explain(visit);
    }

    private static List<@Nullable String> met(Progress.Steps steps) {
        List<@Nullable String> met = new ArrayList<>();
        for (Progress.Step step : steps.steps()) {
            met.add(step.metBy() == null ? null : step.metBy().id());
        }
        return met;
    }

    private static Condition.Compare compare(Operator operator, String operand) {
        return new Condition.Compare(RandomVisits.VALUE, operator, List.of(operand), false);
    }
}
