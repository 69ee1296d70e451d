package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.explanation.Miss;
import io.beckon.engine.explanation.NearMiss;
import io.beckon.engine.explanation.Occurrence;
import io.beckon.engine.explanation.Progress;
import io.beckon.engine.visit.Source;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What came near to making a rule true, and what it lacked. */
class NearMissTest extends ExplainedVisit {
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
    void doesNotSayThatAnEventCameInAnotherPageViewWhenTheOrderWasBroken() {
        happen(10, "Viewed").happen(20, "Cart");
        List<Filter> order = List.of(VIEWED, Filter.event("Order"), CART);

        Progress.Steps steps = progress(Progress.Steps.class, new Pattern.Sequence(order, new Window.PageView(), true));

        assertThat(Objects.requireNonNull(steps.brokenBy()).id()).isEqualTo("e2");
        assertThat(steps.steps().getFirst().nearest()).isNull();
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
}
