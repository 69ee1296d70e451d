package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.ui.Explained.CART;
import static io.beckon.admin.visits.ui.Explained.CHEAP;
import static io.beckon.admin.visits.ui.Explained.DEAR;
import static io.beckon.admin.visits.ui.Explained.HELP;
import static io.beckon.admin.visits.ui.Explained.VIEWED;
import static io.beckon.admin.visits.ui.Explained.english;
import static io.beckon.admin.visits.ui.Explained.event;
import static io.beckon.admin.visits.ui.Explained.fired;
import static io.beckon.admin.visits.ui.Explained.followed;
import static io.beckon.admin.visits.ui.Explained.german;
import static io.beckon.admin.visits.ui.Explained.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Miss;
import io.beckon.engine.explanation.NearMiss;
import io.beckon.engine.explanation.Progress;
import io.beckon.engine.visit.Event;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a rule in a visit. */
class ExplanationWordsTest {
    @Test
    void saysHowFarARuleIsAndWhatItWaitsForUntilWhen() {
        RuleTold told = english(true)
                .of(followed(new Progress.Steps(
                        List.of(
                                step(VIEWED, event("ProductViewed", 1), null),
                                step(VIEWED, event("ProductViewed", 2), null),
                                step(CART, null, null)),
                        true,
                        at(60),
                        null)));

        assertThat(told.reached()).isEqualTo("2 of 3");
        assertThat(told.sentences()).containsExactly("Waiting for “AddToCart” until 12:01:00.");
    }

    @Test
    void saysThatTheRuleFiresAndNotTheEvent() {
        Progress running = new Progress.Running(event("ProductViewed", 5), at(90));

        assertThat(english(true).of(followed(running)).sentences())
                .containsExactly("“ProductViewed” came at 12:00:05. The rule fires at 12:01:30, unless what it"
                        + " looks for follows before.");
        assertThat(english(false).of(followed(running)).reached()).isEqualTo("Time was still running");
    }

    @Test
    void namesTheTextsThatAreSearchedFor() {
        Pattern.Search search =
                new Pattern.Search(VIEWED, Field.data("query"), List.of("red", "blue"), Pattern.Search.Mode.CONTAINS);
        Progress waiting = new Progress.Steps(List.of(new Progress.Step(VIEWED, search, null, null)), true, null, null);

        assertThat(english(true).of(followed(waiting)).sentences())
                .containsExactly("Waiting for “ProductViewed” (“query”: “red” or “blue”).");
    }

    @Test
    void saysThatSomethingCameInBetween() {
        Progress broken = new Progress.Steps(
                List.of(step(VIEWED, null, null), step(CART, null, null)), true, null, event("OrderPlaced", 9));

        assertThat(english(true).of(followed(broken)).sentences())
                .containsExactly(
                        "Waiting for “ProductViewed”.",
                        "“OrderPlaced” came in between at 12:00:09, so the order began anew.");
    }

    @Test
    void foldsWhatNothingHasHappenedFor() {
        Progress nothing = new Progress.NotBegun(CART, null);
        Progress near = new Progress.NotBegun(VIEWED, CHEAP);
        Explanation fired = new Explanation.Followed(
                RuleId.of("r"), List.of(new Explanation.Firing(at(1), event("A", 1), List.of())), null, null);

        assertThat(english(true).of(followed(nothing)).state()).isEqualTo(RuleTold.State.IDLE);
        assertThat(english(true).of(followed(near)).state()).isEqualTo(RuleTold.State.BEGUN);
        assertThat(english(true).of(fired).state()).isEqualTo(RuleTold.State.FIRED);
        assertThat(english(true).of(fired).reached()).isEqualTo("Fired");
    }

    @Test
    void addsUpPointsAndTime() {
        Progress points = new Progress.Sum(List.of(new Progress.Weighed(event("ProductViewed", 1), 2)), 2, 10, at(60));
        Progress dwelt = new Progress.Dwelt(HELP, 80_000, 120_000, null);
        Progress dwelling = new Progress.Dwelt(HELP, 80_000, 120_000, at(90));

        assertThat(english(true).of(followed(points)).sentences())
                .containsExactly("8 more points are needed until 12:01:00.");
        assertThat(english(true).of(followed(dwelt)).sentences())
                .containsExactly("1 min 20 s of 2 min were spent on pages in “Help”.");
        assertThat(english(true).of(followed(dwelling)).sentences())
                .containsExactly("The visitor is on a page in “Help”. The rule fires at 12:01:30 if they stay.");
    }

    @Test
    void asksForNothingMoreWhereEnoughHasHappened() {
        Progress points = new Progress.Sum(List.of(new Progress.Weighed(event("ProductViewed", 1), 12)), 12, 10, null);

        assertThat(english(true).of(followed(points)).sentences())
                .containsExactly("Enough has happened on other pages: it fires again with the next event that counts.");
    }

    @Test
    void saysThatARuleMayFireAgainOnAnotherPage() {
        RuleTold told = english(true).of(fired(new Progress.Spent()));

        assertThat(told.state()).isEqualTo(RuleTold.State.FIRED);
        assertThat(told.sentences()).containsExactly("It may fire again on another page.");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void everythingHasItsSentencesInBothLanguages(Progress progress) {
        for (boolean live : List.of(true, false)) {
            for (ExplanationWords words : List.of(english(live), german(live))) {
                RuleTold told = words.of(followed(progress));

                assertThat(told.reached()).isNotBlank().doesNotContain("{", "}");
                assertThat(told.sentences())
                        .isNotEmpty()
                        .allSatisfy(
                                sentence -> assertThat(sentence).endsWith(".").doesNotContain("{", "}", "null"));
            }
        }
    }

    static Stream<Progress> everything() {
        Event event = event("ProductViewed", 5);
        Pattern.Search search =
                new Pattern.Search(VIEWED, Field.data("query"), List.of("red"), Pattern.Search.Mode.CONTAINS);
        List<Miss> misses = List.of(
                new Miss.Compared(DEAR, false, null),
                new Miss.Compared(DEAR, true, "60"),
                new Miss.Category(HELP, false),
                new Miss.Category(HELP, true),
                new Miss.Alternatives(List.of(new Miss.Category(HELP, false), new Miss.Compared(DEAR, false, "1"))),
                new Miss.Type(EventType.SYSTEM),
                new Miss.Type(EventType.BUSINESS),
                new Miss.Text(search, null),
                new Miss.Text(search, "x".repeat(500)),
                new Miss.OtherPage());
        Stream<Progress> near =
                misses.stream().map(miss -> new Progress.NotBegun(VIEWED, new NearMiss(event, List.of(miss))));
        Stream<Progress> operators = Stream.of(Operator.values()).map(operator -> {
            List<String> operands = operator == Operator.EXISTS ? List.of() : List.of("1");
            Miss miss = new Miss.Compared(new Condition.Compare(Field.URL, operator, operands, false), false, "x");
            return new Progress.Count(CART, List.of(event), 2, at(9), new NearMiss(event, List.of(miss)));
        });
        Stream<Progress> others = Stream.of(
                new Progress.NotBegun(VIEWED, new NearMiss(event, misses)),
                new Progress.Steps(List.of(step(VIEWED, event, null)), false, null, null),
                new Progress.Steps(
                        List.of(
                                step(VIEWED, null, CHEAP),
                                step(CART, null, CHEAP),
                                step(CART, null, CHEAP),
                                step(CART, null, CHEAP)),
                        false,
                        null,
                        null),
                new Progress.Running(event, at(90)),
                new Progress.Due(event, at(90)),
                new Progress.Followed(event, event),
                new Progress.Followed(event, null),
                new Progress.Spent(),
                new Progress.Sum(List.of(new Progress.Weighed(event, 12)), 12, 10, null),
                new Progress.Sum(List.of(), 0, 10, null),
                new Progress.Dwelt(HELP, 0, 60_000, at(9)));
        return Stream.of(near, operators, others).flatMap(stream -> stream);
    }
}
