package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.ui.Explained.CHEAP;
import static io.beckon.admin.visits.ui.Explained.DEAR;
import static io.beckon.admin.visits.ui.Explained.HELP;
import static io.beckon.admin.visits.ui.Explained.VIEWED;
import static io.beckon.admin.visits.ui.Explained.english;
import static io.beckon.admin.visits.ui.Explained.event;
import static io.beckon.admin.visits.ui.Explained.followed;
import static io.beckon.admin.visits.ui.Explained.german;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.engine.explanation.Miss;
import io.beckon.engine.explanation.NearMiss;
import io.beckon.engine.explanation.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of events that came near. */
class MissWordsTest {
    @Test
    void saysWhatCameNearAndWhatWasExpected() {
        Progress count = new Progress.Count(VIEWED.where(DEAR), List.of(), 2, null, CHEAP);

        assertThat(english(true).of(followed(count)).sentences())
                .containsExactly(
                        "Waiting for “ProductViewed” (“price” is more than “50”) (twice).",
                        "“ProductViewed” came at 12:00:05, but “price” was “12”, where more than “50” was expected.");
        assertThat(german(true).of(followed(count)).sentences())
                .containsExactly(
                        "Wartet auf „ProductViewed“ („price“ ist größer als „50“) (zweimal).",
                        "„ProductViewed“ kam um 12:00:05, aber „price“ war „12“, erwartet war mehr als „50“.");
    }

    @Test
    void tellsMissesTheRightWayRound() {
        Miss absent = new Miss.Compared(DEAR, true, null);
        Miss either =
                new Miss.Alternatives(List.of(new Miss.Category(HELP, false), new Miss.Compared(DEAR, false, "12")));

        assertThat(near(absent))
                .isEqualTo("“ProductViewed” came at 12:00:05, but “price” was missing, which does not count.");
        assertThat(near(either))
                .isEqualTo("“ProductViewed” came at 12:00:05, but one of these would have had to be otherwise:"
                        + " it was not in “Help”; “price” was “12”, where more than “50” was expected.");
    }

    private static String near(Miss miss) {
        NearMiss near = new NearMiss(event("ProductViewed", 5), List.of(miss));
        return english(true)
                .of(followed(new Progress.NotBegun(VIEWED, near)))
                .sentences()
                .getLast();
    }
}
