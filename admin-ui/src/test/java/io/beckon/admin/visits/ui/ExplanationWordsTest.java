package io.beckon.admin.visits.ui;

import static io.beckon.admin.visits.Told.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.words.BundleWords;
import io.beckon.admin.words.Words;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.explanation.Explanation;
import io.beckon.engine.explanation.Lapse;
import io.beckon.engine.explanation.Miss;
import io.beckon.engine.explanation.NearMiss;
import io.beckon.engine.explanation.Progress;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a rule in a visit. */
class ExplanationWordsTest {
    private static final Filter VIEWED = Filter.event("ProductViewed");
    private static final Filter CART = Filter.event("AddToCart");
    private static final CategoryId HELP = CategoryId.of("help");
    private static final Condition.Compare DEAR =
            new Condition.Compare(Field.data("price"), Operator.GREATER, List.of("50"), false);
    private static final NearMiss CHEAP =
            new NearMiss(event("ProductViewed", 5), List.of(new Miss.Compared(DEAR, false, "12")));

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
        Miss either = new Miss.Alternatives(
                List.of(new Miss.Category(HELP, false), new Miss.Compared(DEAR, false, "12")));

        assertThat(near(absent))
                .isEqualTo("“ProductViewed” came at 12:00:05, but “price” was missing, which does not count.");
        assertThat(near(either))
                .isEqualTo("“ProductViewed” came at 12:00:05, but one of these would have had to be otherwise:"
                        + " it was not in “Help”; “price” was “12”, where more than “50” was expected.");
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
    void namesTheTextsThatAreSearchedFor() {
        Pattern.Search search =
                new Pattern.Search(VIEWED, Field.data("query"), List.of("red", "blue"), Pattern.Search.Mode.CONTAINS);
        Progress waiting =
                new Progress.Steps(List.of(new Progress.Step(VIEWED, search, null, null)), true, null, null);

        assertThat(english(true).of(followed(waiting)).sentences())
                .containsExactly("Waiting for “ProductViewed” (“query”: “red” or “blue”).");
    }

    @Test
    void saysThatSomethingCameInBetween() {
        Progress broken = new Progress.Steps(
                List.of(step(VIEWED, null, null), step(CART, null, null)),
                true,
                null,
                event("OrderPlaced", 9));

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
                .containsExactly(
                        "Enough has happened on other pages: it fires again with the next event that counts.");
    }

    @Test
    void saysThatARuleMayFireAgainOnAnotherPage() {
        RuleTold told = english(true).of(fired(new Progress.Spent()));

        assertThat(told.state()).isEqualTo(RuleTold.State.FIRED);
        assertThat(told.sentences()).containsExactly("It may fire again on another page.");
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

    private static Progress.Step step(
            Filter filter, @Nullable Event metBy, @Nullable NearMiss nearest) {
        return new Progress.Step(filter, null, metBy, nearest);
    }

    private static Explanation followed(Progress progress) {
        return new Explanation.Followed(RuleId.of("r"), List.of(), progress, null);
    }

    private static String near(Miss miss) {
        NearMiss near = new NearMiss(event("ProductViewed", 5), List.of(miss));
        return english(true)
                .of(followed(new Progress.NotBegun(VIEWED, near)))
                .sentences()
                .getLast();
    }

    private static Explanation fired(Progress progress) {
        Explanation.Firing firing = new Explanation.Firing(at(1), event("A", 1), List.of());
        return new Explanation.Followed(RuleId.of("r"), List.of(firing), progress, null);
    }

    private static Event event(String name, long second) {
        EventMessage message = new EventMessage(
                "e" + second, EventType.BUSINESS, name, "p1", at(second), null, null, null, null, Map.of());
        return new Event(message, Source.BROWSER, at(second), false);
    }

    private static ExplanationWords english(boolean live) {
        return words(BundleWords.ENGLISH, live);
    }

    private static ExplanationWords german(boolean live) {
        return words(BundleWords.GERMAN, live);
    }

    private static ExplanationWords words(Words texts, boolean live) {
        Times times = new Times(texts, Locale.GERMAN, ZoneId.of("Europe/Berlin"));
        return new ExplanationWords(texts, times, ExampleShop.site(), live);
    }
}
