package io.beckon.templates.dsl;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Window;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;

class RuleTextTest {
    private static final RuleLanguage LANGUAGE = new RuleLanguage();

    @AfterContainer
    static void close() {
        LANGUAGE.close();
    }

    @Property(tries = 300)
    void readsBackEveryPattern(@ForAll("patterns") Pattern pattern) {
        assertThat(LANGUAGE.evaluate(RuleText.of(pattern))).isEqualTo(new Evaluation.Evaluated(pattern));
    }

    @Provide
    Arbitrary<Pattern> patterns() {
        return Arbitraries.oneOf(
                filters().map(Pattern.Singleton::new),
                Combinators.combine(filters(), Arbitraries.integers().between(1, 100), windows())
                        .as(Pattern.Counter::new),
                Combinators.combine(filters().list().ofMinSize(2).ofMaxSize(10), windows(), flags())
                        .as(Pattern.Sequence::new),
                Combinators.combine(filters().list().ofMinSize(2).ofMaxSize(10), windows())
                        .as(Pattern.Set::new),
                Combinators.combine(
                                filters(),
                                fields(),
                                texts().list().ofMinSize(1).ofMaxSize(5),
                                Arbitraries.of(Pattern.Search.Mode.class))
                        .as(Pattern.Search::new),
                Combinators.combine(filters(), filters(), Arbitraries.longs().between(1, 86_400_000), flags())
                        .as(Pattern.Absence::new));
    }

    private static Arbitrary<Filter> filters() {
        return Combinators.combine(
                        Arbitraries.of(EventType.class).injectNull(0.7),
                        texts().filter(text -> text.length() <= 64).injectNull(0.2),
                        Arbitraries.of("help", "cart").map(CategoryId::of).injectNull(0.5),
                        conditions(2).injectNull(0.5))
                .as(Filter::new);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaves = Arbitraries.oneOf(
                Arbitraries.of("help", "cart").map(id -> new Condition.InCategory(CategoryId.of(id))),
                Arbitraries.of(Operator.class).flatMap(RuleTextTest::comparisons));
        return depth == 0
                ? leaves
                : Arbitraries.frequencyOf(Tuple.of(3, leaves), Tuple.of(1, groups(conditions(depth - 1))));
    }

    private static Arbitrary<Condition> groups(Arbitrary<Condition> parts) {
        Arbitrary<List<Condition>> lists = parts.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                lists.map(Condition.All::new), lists.map(Condition.Any::new), lists.map(Condition.None::new));
    }

    private static Arbitrary<Condition> comparisons(Operator operator) {
        int min = operator == Operator.EXISTS ? 0 : 1;
        int max = operator == Operator.IN ? 4 : min;
        return Combinators.combine(
                        fields(),
                        Arbitraries.strings()
                                .ofMaxLength(20)
                                .list()
                                .ofMinSize(min)
                                .ofMaxSize(max),
                        flags())
                .as((field, operands, caseSensitive) ->
                        new Condition.Compare(field, operator, operands, caseSensitive));
    }

    private static Arbitrary<Window> windows() {
        return Arbitraries.oneOf(
                Arbitraries.of(new Window.PageView(), new Window.Visit()),
                Arbitraries.longs().between(1, 86_400_000).map(Window.Duration::new));
    }

    private static Arbitrary<Field> fields() {
        return Arbitraries.of("url", "title", "data.price", "data._a-b.c").map(Field::new);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(64).filter(text -> !text.isBlank());
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }
}
