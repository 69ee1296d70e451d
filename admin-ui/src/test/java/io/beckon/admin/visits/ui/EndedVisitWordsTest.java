package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.ui.Explained.CART;
import static io.beckon.admin.visits.ui.Explained.VIEWED;
import static io.beckon.admin.visits.ui.Explained.english;
import static io.beckon.admin.visits.ui.Explained.event;
import static io.beckon.admin.visits.ui.Explained.fired;
import static io.beckon.admin.visits.ui.Explained.followed;
import static io.beckon.admin.visits.ui.Explained.german;
import static io.beckon.admin.visits.ui.Explained.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.RuleId;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Lapse;
import io.beckon.engine.explanation.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of a rule in a visit that has ended, or where its time has. */
class EndedVisitWordsTest {
    @Test
    void waitsNoMoreInAVisitThatHasEnded() {
        Progress waiting = new Progress.Steps(List.of(step(CART, null, null)), true, at(60), null);

        assertThat(english(false).of(followed(waiting)).sentences())
                .containsExactly("“AddToCart” did not come before the visit ended.");
    }

    @Test
    void saysOfAnEndedVisitOnlyThatNothingFollowedInOrder() {
        Progress begun = new Progress.Steps(
                List.of(step(VIEWED, event("ProductViewed", 1), null), step(CART, null, null)), true, null, null);
        Progress together = new Progress.Steps(
                List.of(step(VIEWED, event("ProductViewed", 1), null), step(CART, null, null)), false, null, null);
        Progress count = new Progress.Count(VIEWED, List.of(event("ProductViewed", 1)), 2, null, null);

        assertThat(english(false).of(followed(begun)).sentences())
                .containsExactly("After “ProductViewed” at 12:00:01, “AddToCart” did not come before the visit ended.");
        assertThat(english(false).of(followed(together)).sentences())
                .containsExactly("“AddToCart” did not come together with the rest before the visit ended.");
        assertThat(english(false).of(followed(count)).sentences())
                .containsExactly("Of “ProductViewed”, 1 more was missing when the visit ended.");
    }

    @Test
    void missesNothingInAnEndedVisitInWhichTheRuleFired() {
        Progress waiting = new Progress.Steps(List.of(step(CART, null, null)), true, null, null);

        assertThat(english(false).of(fired(waiting)).sentences()).isEmpty();
        assertThat(english(true).of(fired(waiting)).sentences()).containsExactly("Waiting for “AddToCart”.");
    }

    @Test
    void saysHowFarItHadBeenBeforeItsTimeWasOver() {
        Progress furthest = new Progress.Count(
                VIEWED, List.of(event("ProductViewed", 1), event("ProductViewed", 2)), 3, at(60), null);
        Progress nothing = new Progress.Count(VIEWED, List.of(), 3, null, null);
        Explanation over = new Explanation.Followed(
                RuleId.of("r"), List.of(), nothing, new Lapse(furthest, at(60), Lapse.Cause.TIME_OVER));
        Explanation left = new Explanation.Followed(
                RuleId.of("r"), List.of(), nothing, new Lapse(furthest, at(9), Lapse.Cause.PAGE_LEFT));

        assertThat(english(false).of(over))
                .isEqualTo(new RuleTold(
                        RuleTold.State.BEGUN,
                        "2 of 3",
                        List.of("2 of 3 had been reached, but the time for it was over at 12:01:00."),
                        List.of()));
        assertThat(english(true).of(left))
                .isEqualTo(new RuleTold(
                        RuleTold.State.BEGUN,
                        "0 of 3",
                        List.of(
                                "2 of 3 had been reached, but the page was left at 12:00:09.",
                                "Waiting for “ProductViewed” (3 times)."),
                        List.of()));
        assertThat(german(false).of(left).sentences())
                .containsExactly("2 von 3 waren erreicht, aber die Seite wurde um 12:00:09 verlassen.");
    }
}
