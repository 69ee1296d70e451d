package io.beckon.templates.dsl;

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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Any pattern that there can be, and its parts. */
public final class AnyPattern {
    private AnyPattern() {}

    /** Any pattern. */
    public static Arbitrary<Pattern> patterns() {
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
                        .as(Pattern.Absence::new),
                Arbitraries.oneOf(
                        Combinators.combine(
                                        weighted(true), Arbitraries.integers().between(1, 100), durations())
                                .as(Pattern.Score::new),
                        Combinators.combine(
                                        weighted(false),
                                        Arbitraries.integers().between(1, 1_000_000),
                                        Arbitraries.of(new Window.PageView(), new Window.Visit()))
                                .as(Pattern.Score::new)),
                Combinators.combine(categories(), Arbitraries.longs().between(1, 86_400_000))
                        .as(Pattern.Dwell::new),
                Combinators.combine(
                                filters(),
                                filters().list().ofMinSize(1).ofMaxSize(9),
                                Arbitraries.longs().between(1, 86_400_000))
                        .as(Pattern.Hesitation::new));
    }

    /** Filters with weights, of which the first is positive, or all of them. */
    public static Arbitrary<List<Weighted>> weighted(boolean isAlwaysPositive) {
        Arbitrary<Integer> positive = Arbitraries.integers().between(1, 1000);
        Arbitrary<Integer> any =
                isAlwaysPositive ? positive : Arbitraries.integers().between(-1000, 1000);
        return Combinators.combine(
                        Combinators.combine(filters(), positive).as(Weighted::new),
                        Combinators.combine(filters(), any.filter(weight -> weight != 0))
                                .as(Weighted::new)
                                .list()
                                .ofMaxSize(9))
                .as((first, others) ->
                        Stream.concat(Stream.of(first), others.stream()).toList());
    }

    /** Any filter. */
    public static Arbitrary<Filter> filters() {
        return Combinators.combine(
                        Arbitraries.of(EventType.class).injectNull(0.7),
                        texts().filter(text -> text.length() <= 64).injectNull(0.2),
                        categories().injectNull(0.5),
                        conditions(2).injectNull(0.5))
                .as(Filter::new);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaves = Arbitraries.oneOf(
                categories().map(Condition.InCategory::new),
                Arbitraries.of(Operator.class).flatMap(AnyPattern::comparisons));
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

    /** Categories of the example shop. */
    public static Arbitrary<CategoryId> categories() {
        return Arbitraries.of("help", "cart").map(CategoryId::of);
    }

    /** Any window. */
    public static Arbitrary<Window> windows() {
        return Arbitraries.oneOf(Arbitraries.of(new Window.PageView(), new Window.Visit()), durations());
    }

    private static Arbitrary<Window> durations() {
        return Arbitraries.longs().between(1, 86_400_000).map(Window.Duration::new);
    }

    /** Some fields. */
    public static Arbitrary<Field> fields() {
        return Arbitraries.of("url", "title", "data.price", "data._a-b.c").map(Field::new);
    }

    /** Any texts, of 1 to 64 characters. */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMinLength(1).ofMaxLength(64).filter(text -> !text.isBlank());
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }
}
