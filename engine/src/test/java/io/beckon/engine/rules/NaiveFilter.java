package io.beckon.engine.rules;

import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.visit.Event;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Filters and conditions as their definitions read, without compiling anything; for texts of ASCII. */
public final class NaiveFilter {
    private NaiveFilter() {}

    static boolean passes(Filter filter, CategorisedEvent categorised) {
        Event event = categorised.event();
        boolean isMeant = filter.event() == null
                ? !SystemEvents.isEngagement(event.name())
                : filter.event().equals(event.name());
        return isMeant
                && (filter.type() == null || filter.type() == event.type())
                && (filter.category() == null || holds(new Condition.InCategory(filter.category()), categorised))
                && (filter.where() == null || holds(filter.where(), categorised));
    }

    static boolean holds(Condition condition, CategorisedEvent categorised) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().allMatch(part -> holds(part, categorised));
            case Condition.Any(var parts) -> parts.stream().anyMatch(part -> holds(part, categorised));
            case Condition.None(var parts) -> parts.stream().noneMatch(part -> holds(part, categorised));
            case Condition.InCategory(var id) -> categorised.categories().contains(RandomVisits.NUMBERS.number(id));
            case Condition.Compare compare -> holds(compare, categorised.event().text(compare.field()));
        };
    }

    /** Whether an audience's condition holds for these texts of fields. */
    public static boolean holds(Condition condition, Function<Field, @Nullable String> texts) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().allMatch(part -> holds(part, texts));
            case Condition.Any(var parts) -> parts.stream().anyMatch(part -> holds(part, texts));
            case Condition.None(var parts) -> parts.stream().noneMatch(part -> holds(part, texts));
            case Condition.InCategory _ -> throw new AssertionError("Visitors are in no category.");
            case Condition.Compare compare -> holds(compare, texts.apply(compare.field()));
        };
    }

    static boolean found(Pattern.Search search, CategorisedEvent categorised) {
        String text = categorised.event().text(search.field());
        return text != null && search.texts().stream().anyMatch(wanted -> matches(search.mode(), wanted, text));
    }

    private static boolean holds(Condition.Compare compare, @Nullable String text) {
        List<String> operands = compare.operands();
        boolean caseSensitive = compare.caseSensitive();
        return switch (compare.operator()) {
            case NOT -> text == null || !equal(text, operands.getFirst(), caseSensitive);
            case EQUALS, IN ->
                text != null && operands.stream().anyMatch(operand -> equal(text, operand, caseSensitive));
            case LESS -> order(text, operands.getFirst()) == Order.LESS;
            case AT_MOST -> List.of(Order.LESS, Order.SAME).contains(order(text, operands.getFirst()));
            case GREATER -> order(text, operands.getFirst()) == Order.MORE;
            case AT_LEAST -> List.of(Order.MORE, Order.SAME).contains(order(text, operands.getFirst()));
            case CONTAINS ->
                text != null && lower(text, caseSensitive).contains(lower(operands.getFirst(), caseSensitive));
            case STARTS_WITH ->
                text != null && lower(text, caseSensitive).startsWith(lower(operands.getFirst(), caseSensitive));
            case WILDCARD ->
                text != null && lower(text, caseSensitive).matches(glob(lower(operands.getFirst(), caseSensitive)));
            case REGEX -> text != null && regex(operands.getFirst(), caseSensitive, text);
            case EXISTS -> text != null;
        };
    }

    private enum Order {
        LESS,
        SAME,
        MORE,
        NONE
    }

    private static Order order(@Nullable String text, String operand) {
        if (text == null || !isNumber(text) || !isNumber(operand)) {
            return Order.NONE;
        }
        int comparison = new BigDecimal(text).compareTo(new BigDecimal(operand));
        return comparison < 0 ? Order.LESS : comparison > 0 ? Order.MORE : Order.SAME;
    }

    private static boolean equal(String text, String operand, boolean caseSensitive) {
        if (isNumber(text) && isNumber(operand)) {
            return order(text, operand) == Order.SAME;
        }
        return caseSensitive ? text.equals(operand) : text.equalsIgnoreCase(operand);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]{1,4})?");
    }

    private static boolean matches(Pattern.Search.Mode mode, String wanted, String text) {
        String low = lower(text, false);
        String wantedLow = lower(wanted, false);
        return switch (mode) {
            case CONTAINS -> low.contains(wantedLow);
            case EQUALS -> low.equals(wantedLow);
            case STARTS_WITH -> low.startsWith(wantedLow);
            case WORD -> regex("(^|[^a-z0-9])" + java.util.regex.Pattern.quote(wantedLow) + "($|[^a-z0-9])", true, low);
            case WILDCARD -> low.matches(glob(wantedLow));
            case REGEX -> regex(wanted, false, text);
        };
    }

    private static boolean regex(String expression, boolean caseSensitive, String text) {
        int flags = caseSensitive ? 0 : java.util.regex.Pattern.CASE_INSENSITIVE;
        return java.util.regex.Pattern.compile(expression, flags).matcher(text).find();
    }

    private static String glob(String pattern) {
        StringBuilder regex = new StringBuilder("(?s)");
        pattern.chars()
                .forEach(character -> regex.append(
                        switch (character) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            default -> java.util.regex.Pattern.quote(String.valueOf((char) character));
                        }));
        return regex.toString();
    }

    private static String lower(String text, boolean caseSensitive) {
        return caseSensitive ? text : text.toLowerCase(Locale.ROOT);
    }
}
