package io.beckon.benchmarks.rehearsal;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rules over the shop's own categories and events, of every shape in turn, each with an offer of the shop. */
record ShopRules(List<CategoryId> categories, List<OfferId> offers) {
    private static final int SHAPES = 8;
    private static final long TEN_MINUTES_MILLIS = 600_000;
    private static final Window VISIT = new Window.Visit();
    private static final Window TEN_MINUTES = new Window.Duration(TEN_MINUTES_MILLIS);
    private static final Window ONE_MINUTE = new Window.Duration(60_000);

    ShopRules {
        categories = List.copyOf(categories);
        offers = List.copyOf(offers);
    }

    List<Rule> rules(int count) {
        return IntStream.range(0, count).mapToObj(this::rule).toList();
    }

    List<TypedRule> patterns(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new TypedRule(id(number), pattern(number)))
                .toList();
    }

    private Rule rule(int number) {
        return new Rule(
                id(number),
                "Rule " + number,
                true,
                number,
                null,
                Map.of(),
                "the benchmark's",
                number % SHAPES == 0 ? Repeat.EVERY_TIME : Repeat.ONCE_PER_VISIT,
                null,
                null,
                Caps.NONE,
                offers.get(number % offers.size()));
    }

    private Pattern pattern(int number) {
        long longMillis = TEN_MINUTES_MILLIS + number * 1_000L;
        return switch (number % SHAPES) {
            case 0 ->
                new Pattern.Singleton(Filter.event(ShopRecording.ADDED_TO_CART).where(dearerThan(380 + number)));
            case 1 -> new Pattern.Sequence(entered(number, 5), VISIT, false);
            case 2 -> new Pattern.Set(entered(number, 4), ONE_MINUTE);
            case 3 -> new Pattern.Counter(entered(number), 6 + number % 5, TEN_MINUTES);
            case 4 -> new Pattern.Absence(entered(number), entered(number + 1), longMillis, true);
            case 5 ->
                new Pattern.Score(
                        List.of(
                                new Weighted(entered(number), 2),
                                new Weighted(Filter.event(ShopRecording.ADDED_TO_CART), 5)),
                        70 + number,
                        VISIT);
            case 6 -> new Pattern.Dwell(category(number), longMillis);
            default ->
                new Pattern.Search(
                        Filter.event(ShopRecording.SEARCHED).in(category(number)),
                        Field.data(ShopRecording.QUERY),
                        List.of(ShopRecording.query(number)),
                        Pattern.Search.Mode.CONTAINS);
        };
    }

    private static Condition dearerThan(int price) {
        return new Condition.Compare(
                Field.data(ShopRecording.PRICE), Operator.GREATER, List.of(String.valueOf(price)), false);
    }

    /** Pages of several categories, one after the other. */
    private List<Filter> entered(int number, int pages) {
        return IntStream.range(0, pages)
                .mapToObj(page -> entered(number + page * 2))
                .toList();
    }

    private Filter entered(int number) {
        return Filter.event(SystemEvents.PAGE_ENTERED).in(category(number));
    }

    private CategoryId category(int number) {
        return categories.get(number % categories.size());
    }

    private static RuleId id(int number) {
        return RuleId.of("rule-" + number);
    }
}
