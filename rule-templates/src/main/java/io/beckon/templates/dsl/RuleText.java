package io.beckon.templates.dsl;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Window;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.node.StringNode;

/** Writes patterns and their parts in the rule language; evaluating the text gives the same value again. */
public final class RuleText {
    private RuleText() {}

    /** A whole rule. */
    public static String of(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Singleton(Filter filter) -> "when(" + of(filter) + ")";
            case Pattern.Counter(Filter filter, int times, Window window) ->
                "when(" + of(filter) + ").times(" + times + ").within(" + of(window) + ")";
            case Pattern.Sequence(List<Filter> steps, Window window, boolean strict) ->
                chain(steps, "then") + ".within(" + of(window) + ")" + (strict ? ".strictly()" : "");
            case Pattern.Set(List<Filter> filters, Window window) ->
                chain(filters, "and") + ".within(" + of(window) + ")";
            case Pattern.Search search ->
                "when(%s).searching(%s, %s, %s)"
                        .formatted(
                                of(search.filter()),
                                of(search.field().name()),
                                of(search.texts()),
                                of(search.mode()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-')));
            case Pattern.Absence(Filter first, Filter then, long millis, boolean restart) ->
                "when(%s).without(%s).within(milliseconds(%d))%s"
                        .formatted(of(first), of(then), millis, restart ? ".restarting()" : "");
            case Pattern.Score(List<Weighted> filters, int threshold, Window window) ->
                "score(%s).reaching(%d).within(%s)".formatted(weighted(filters), threshold, of(window));
            case Pattern.Dwell(CategoryId category, long millis) ->
                "dwelling(%s).reaching(milliseconds(%d))".formatted(of(category.value()), millis);
            case Pattern.Hesitation(Filter touched, List<Filter> ended, long millis) ->
                "when(%s).neither(%s).within(milliseconds(%d))".formatted(of(touched), filters(ended), millis);
        };
    }

    /** A filter. */
    public static String of(Filter filter) {
        StringBuilder text =
                new StringBuilder(filter.event() == null ? "anyEvent()" : "event(" + of(filter.event()) + ")");
        if (filter.type() != null) {
            text.append(".ofType(").append(of(filter.type().name())).append(')');
        }
        if (filter.category() != null) {
            text.append(".in(").append(of(filter.category().value())).append(')');
        }
        if (filter.where() != null) {
            text.append(".where(").append(of(filter.where())).append(')');
        }
        return text.toString();
    }

    /** A window. */
    public static String of(Window window) {
        return switch (window) {
            case Window.PageView _ -> "pageView()";
            case Window.Visit _ -> "visit()";
            case Window.Duration(long millis) -> "milliseconds(" + millis + ")";
        };
    }

    /** A text as a literal that is safe wherever the script may be shown. */
    public static String of(String text) {
        StringBuilder literal = new StringBuilder();
        for (char c : StringNode.valueOf(text).toString().toCharArray()) {
            if (c >= ' ' && c < 127 && "<>&'`$".indexOf(c) < 0) {
                literal.append(c);
            } else {
                literal.append(String.format("\\u%04x", (int) c));
            }
        }
        return literal.toString();
    }

    /** A list of texts. */
    public static String of(List<String> texts) {
        return texts.stream().map(RuleText::of).collect(Collectors.joining(", ", "[", "]"));
    }

    /** A filter with its weight. */
    public static String of(Weighted weighted) {
        return of(weighted.filter()) + ".weighing(" + weighted.weight() + ")";
    }

    private static String weighted(List<Weighted> filters) {
        return filters.stream().map(RuleText::of).collect(Collectors.joining(", "));
    }

    private static String filters(List<Filter> filters) {
        return filters.stream().map(RuleText::of).collect(Collectors.joining(", "));
    }

    private static String chain(List<Filter> filters, String word) {
        return filters.stream()
                .skip(1)
                .map(filter -> "." + word + "(" + of(filter) + ")")
                .collect(Collectors.joining("", "when(" + of(filters.getFirst()) + ")", ""));
    }

    private static String of(Condition condition) {
        return switch (condition) {
            case Condition.All(List<Condition> conditions) -> group("all", conditions);
            case Condition.Any(List<Condition> conditions) -> group("any", conditions);
            case Condition.None(List<Condition> conditions) -> group("none", conditions);
            case Condition.InCategory(var category) -> "inCategory(" + of(category.value()) + ")";
            case Condition.Compare compare ->
                "field(%s).%s(%s)%s"
                        .formatted(
                                of(compare.field().name()),
                                word(compare.operator()),
                                operands(compare),
                                compare.caseSensitive() ? ".caseSensitive()" : "");
        };
    }

    private static String operands(Condition.Compare compare) {
        return compare.operator() == Operator.IN
                ? of(compare.operands())
                : compare.operands().stream().map(RuleText::of).collect(Collectors.joining());
    }

    private static String group(String word, List<Condition> conditions) {
        return conditions.stream().map(RuleText::of).collect(Collectors.joining(", ", word + "(", ")"));
    }

    private static String word(Operator operator) {
        return switch (operator) {
            case EQUALS -> "equals";
            case NOT -> "not";
            case LESS -> "lessThan";
            case AT_MOST -> "atMost";
            case GREATER -> "moreThan";
            case AT_LEAST -> "atLeast";
            case CONTAINS -> "contains";
            case STARTS_WITH -> "startsWith";
            case WILDCARD -> "wildcard";
            case REGEX -> "matches";
            case IN -> "oneOf";
            case EXISTS -> "exists";
        };
    }
}
