package io.beckon.benchmarks.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.published.TypedRule;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Repeat;
import io.beckon.definitions.rules.Window;
import io.beckon.definitions.site.Caps;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The workload's categories and rules as a site defines them. */
final class Definitions {
    /** Before a category's number: the path of its page. */
    static final String PATH = "/products/";

    static final String SEARCH_EVENT = "Search";
    static final String SEARCH_TEXT = "text";

    private static final String RULE = "rule-";
    private static final Window VISIT = new Window.Visit();

    private Definitions() {}

    /** Each category is one page of the site. */
    static List<Category> categories(int count) {
        return IntStream.range(0, count)
                .mapToObj(category -> new Category(
                        id(category),
                        "Category " + category,
                        Category.Match.ANY,
                        List.of(Tag.of("tag-" + category, Field.PATH, TextMode.EQUALS, PATH + category))))
                .toList();
    }

    /** The rules' settings: every rule may fire once per visit, and none leads to an offer. */
    static List<Rule> rules(int count) {
        return IntStream.range(0, count).mapToObj(Definitions::rule).toList();
    }

    static List<TypedRule> patterns(List<WorkloadRule> rules, Wording wording) {
        return IntStream.range(0, rules.size())
                .mapToObj(rule -> new TypedRule(ruleId(rule), pattern(rules.get(rule), wording)))
                .toList();
    }

    /** The number of a rule. */
    static int number(RuleId rule) {
        return Integer.parseInt(rule.value(), RULE.length(), rule.value().length(), 10);
    }

    private static Rule rule(int number) {
        return new Rule(
                ruleId(number),
                "Rule " + number,
                true,
                0,
                null,
                Map.of(),
                "the workload's",
                Repeat.ONCE_PER_VISIT,
                null,
                null,
                Caps.NONE,
                null);
    }

    private static Pattern pattern(WorkloadRule rule, Wording wording) {
        return switch (rule) {
            case WorkloadRule.Singleton(int category) -> new Pattern.Singleton(in(category, wording));
            case WorkloadRule.Counter(int category, int withinMillis) ->
                new Pattern.Counter(in(category, wording), 3, window(withinMillis));
            case WorkloadRule.Sequence(int first, int second, int third) ->
                new Pattern.Sequence(
                        List.of(in(first, wording), in(second, wording), in(third, wording)), VISIT, false);
            case WorkloadRule.Set(int first, int second, int third) ->
                new Pattern.Set(List.of(in(first, wording), in(second, wording), in(third, wording)), VISIT);
            case WorkloadRule.Search(String term) ->
                new Pattern.Search(
                        Filter.event(SEARCH_EVENT),
                        Field.data(SEARCH_TEXT),
                        List.of(term),
                        Pattern.Search.Mode.CONTAINS);
        };
    }

    private static Window window(int millis) {
        return millis == WorkloadRule.VISIT_MILLIS ? VISIT : new Window.Duration(millis);
    }

    private static Filter in(int category, Wording wording) {
        Filter named = Filter.event(wording.event(category));
        return wording == Wording.CATEGORIES ? named.in(id(category)) : named;
    }

    private static CategoryId id(int category) {
        return CategoryId.of("category-" + category);
    }

    private static RuleId ruleId(int rule) {
        return RuleId.of(RULE + rule);
    }
}
