package io.beckon.templates.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Window;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RuleLanguageTest {
    private static final RuleLanguage LANGUAGE = new RuleLanguage();
    private static final Filter VIEWED = Filter.event("ProductViewed");
    private static final Filter ADDED = Filter.event("AddToCart");

    @AfterAll
    static void close() {
        LANGUAGE.close();
    }

    static Stream<Arguments> rules() {
        Window visit = new Window.Visit();
        return Stream.of(
                Arguments.of("when(event('ProductViewed'))", new Pattern.Singleton(VIEWED)),
                Arguments.of("when(anyEvent())", new Pattern.Singleton(Filter.ANY)),
                Arguments.of(
                        "when(anyEvent().ofType('BUSINESS'))",
                        new Pattern.Singleton(new Filter(EventType.BUSINESS, null, null, null))),
                Arguments.of("when(event('ProductViewed')).times(3)", new Pattern.Counter(VIEWED, 3, visit)),
                Arguments.of(
                        "when(event('ProductViewed')).times(3).within(minutes(10))",
                        new Pattern.Counter(VIEWED, 3, new Window.Duration(600_000))),
                Arguments.of(
                        "when(event('ProductViewed')).then(event('AddToCart')).within(pageView()).strictly()",
                        new Pattern.Sequence(List.of(VIEWED, ADDED), new Window.PageView(), true)),
                Arguments.of(
                        "const viewed = event('ProductViewed');\nwhen(viewed).then(viewed).then(event('AddToCart'))",
                        new Pattern.Sequence(List.of(VIEWED, VIEWED, ADDED), visit, false)),
                Arguments.of(
                        "when(event('ProductViewed')).and(event('AddToCart')).within(hours(1))",
                        new Pattern.Set(List.of(VIEWED, ADDED), new Window.Duration(3_600_000))),
                Arguments.of(
                        "when(event('Searched')).searching('data.query', ['delivery', 'return'], 'word')",
                        new Pattern.Search(
                                Filter.event("Searched"),
                                Field.data("query"),
                                List.of("delivery", "return"),
                                Pattern.Search.Mode.WORD)),
                Arguments.of(
                        "when(event('ProductViewed')).without(event('AddToCart')).within(seconds(90)).restarting()",
                        new Pattern.Absence(VIEWED, ADDED, 90_000, true)),
                Arguments.of(
                        "score(event('ProductViewed').weighing(2), event('AddToCart').weighing(-5)).reaching(10)",
                        new Pattern.Score(List.of(new Weighted(VIEWED, 2), new Weighted(ADDED, -5)), 10, visit)),
                Arguments.of(
                        "score([event('ProductViewed').weighing(2)]).within(minutes(1)).reaching(10)",
                        new Pattern.Score(List.of(new Weighted(VIEWED, 2)), 10, new Window.Duration(60_000))),
                Arguments.of(
                        "dwelling('help').reaching(minutes(2))", new Pattern.Dwell(CategoryId.of("help"), 120_000)),
                Arguments.of(
                        "when(event('ProductViewed')).neither(event('AddToCart'), anyEvent()).within(seconds(30))",
                        new Pattern.Hesitation(VIEWED, List.of(ADDED, Filter.ANY), 30_000)),
                Arguments.of(
                        "when(event('AddToCart').in('premium').where(field('data.price').atLeast(99.5)))",
                        new Pattern.Singleton(ADDED.in(CategoryId.of("premium"))
                                .where(new Condition.Compare(
                                        Field.data("price"), Operator.AT_LEAST, List.of("99.5"), false)))),
                Arguments.of(
                        "when(event('AddToCart').where(field('title').startsWith('Sale').caseSensitive()))",
                        new Pattern.Singleton(ADDED.where(
                                new Condition.Compare(Field.TITLE, Operator.STARTS_WITH, List.of("Sale"), true)))),
                Arguments.of(
                        "when(event('AddToCart').where(any(field('url').exists(), none(inCategory('help')))))",
                        new Pattern.Singleton(ADDED.where(new Condition.Any(List.of(
                                new Condition.Compare(Field.URL, Operator.EXISTS, List.of(), false),
                                new Condition.None(List.of(new Condition.InCategory(CategoryId.of("help"))))))))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void buildsThePattern(String script, Pattern pattern) {
        assertThat(LANGUAGE.evaluate(script)).isEqualTo(new Evaluation.Evaluated(pattern));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("when(event('A')", 1, "but"),
                Arguments.of("when(\n  event(7))", 2, "Expected the name of an event as text, but got 7."),
                Arguments.of("when('A')", 1, "Expected a filter such as event('AddToCart'), but got \"A\"."),
                Arguments.of("\n\nwehn(event('A'))", 3, "wehn is not defined"),
                Arguments.of("when(event('A')).times(2.5)", 1, "Expected a count as a whole number, but got 2.5."),
                Arguments.of("when(event('A')).times(0)", 0, "Expected times from 1 to 5000, but got '0'."),
                Arguments.of("when(event('A')).within(visit())", 1, "Expected .within() after counter or sequence"),
                Arguments.of("when(event('A')).times(2).then(event('B'))", 1, "Expected .then() after"),
                Arguments.of("when(event('A')).without(event('B'))", 0, "Expected .within(time) after .without()"),
                Arguments.of("when(event('A')).without(event('B')).within(visit())", 1, "Expected a time"),
                Arguments.of("when(event('A')).times(2).within(hours(25))", 1, "Expected a time from 1 millisecond"),
                Arguments.of("score(event('A')).reaching(3)", 1, "Expected a filter with its weight such as"),
                Arguments.of("score(event('A').weighing(1.5))", 1, "Expected a weight as a whole number"),
                Arguments.of("score(event('A').weighing(1))", 0, "Expected .reaching(threshold) after score()"),
                Arguments.of("score().reaching(1)", 0, "Expected number of filters from 1 to 10"),
                Arguments.of("score(event('A').weighing(0)).reaching(1)", 0, "Expected a weight other than 0"),
                Arguments.of("score(event('A').weighing(-1)).reaching(1)", 0, "Expected a positive weight"),
                Arguments.of(
                        "score(event('A').weighing(2)).reaching(201).within(hours(1))",
                        0,
                        "Expected threshold from 1 to 200"),
                Arguments.of(
                        "score(event('A').weighing(2), event('B').weighing(-1)).reaching(2).within(hours(1))",
                        0,
                        "Expected only positive weights within a duration"),
                Arguments.of("dwelling('help')", 0, "Expected .reaching(time) after dwelling()"),
                Arguments.of("dwelling('help').reaching(3)", 1, "Expected a window such as"),
                Arguments.of("when(event('A')).neither(event('B'))", 0, "Expected .within(time) after .neither()"),
                Arguments.of("when(event('A')).neither().within(seconds(1))", 0, "Expected number of filters"),
                Arguments.of("when(event('A')).times(3).reaching(3)", 1, "Expected .reaching() after score or dwell"),
                Arguments.of("when(event('A').where(true))", 1, "Expected a condition such as"),
                Arguments.of("when(event('A').in('no such id'))", 0, "Expected CategoryId of the form"),
                Arguments.of("when(event('A').where(field('colour').equals('x')))", 0, "Expected Field of the form"),
                Arguments.of(
                        "when(event('A').where(any(field('visitor.country').equals('DE'))))",
                        0,
                        "only audiences look at visitors"),
                Arguments.of("when(event('A').where(field('url').oneOf()))", 0, "Expected number of operands"),
                Arguments.of("42", 0, "Expected a rule such as when(event('AddToCart')).times(3)"),
                Arguments.of("", 0, "Expected a rule such as"),
                Arguments.of("event('A')", 0, "Expected a rule such as"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhereAndWhy(String script, int line, String said) {
        assertThat(LANGUAGE.evaluate(script)).isInstanceOfSatisfying(Evaluation.Refused.class, refused -> {
            assertThat(refused.message()).startsWith("Expected ").contains(said);
            assertThat(refused.line()).isEqualTo(line);
        });
    }

    @Test
    void namesThePlace() {
        Evaluation evaluation = LANGUAGE.evaluate("when(event('A'))\n  .times('many')");

        assertThat(evaluation)
                .isEqualTo(new Evaluation.Refused(1, 1, "Expected a count as a whole number, but got \"many\"."));
    }
}
