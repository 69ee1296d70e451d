package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Window;
import io.beckon.engine.explanation.Lapse;
import io.beckon.engine.explanation.Occurrence;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is told of a rule that had been further than it is. */
class LapseTest extends ExplainedVisit {
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
}
