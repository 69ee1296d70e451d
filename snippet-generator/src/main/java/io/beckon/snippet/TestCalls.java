package io.beckon.snippet;

import static io.beckon.snippet.Expression.call;

import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.PageCondition;
import io.beckon.definitions.site.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the agent tests pages and values. Text is compared as tags compare it: case counts only where a tag says so. */
final class TestCalls {
    private static final Map<String, AgentFunction> FIELDS = Map.of(
            "url", AgentFunction.URL,
            "host", AgentFunction.HOST,
            "path", AgentFunction.PATH,
            "title", AgentFunction.TITLE,
            "language", AgentFunction.LANGUAGE,
            "referrer", AgentFunction.REFERRER);

    private static final Pattern SIMPLE_WILDCARD = Pattern.compile("(\\*?)([^*?]+)\\*");

    private final ValueCalls values;

    TestCalls(ValueCalls values) {
        this.values = values;
    }

    /** The function that reads a field of the page; empty for what the browser does not know of its page. */
    static Optional<AgentFunction> pageField(Field field) {
        return Optional.ofNullable(FIELDS.get(field.name()));
    }

    /** The call that tests the page against a tag. */
    Expression test(Tag tag) {
        Expression field = new Expression.Function(pageField(tag.field()).orElseThrow());
        Expression isCaseSensitive = new Expression.Flag(tag.caseSensitive());
        return switch (tag.mode()) {
            case CONTAINS -> call(AgentFunction.CONTAINS, field, text(tag), isCaseSensitive);
            case EQUALS -> call(AgentFunction.EQUALS, field, text(tag), isCaseSensitive);
            case STARTS_WITH -> call(AgentFunction.STARTS_WITH, field, text(tag), isCaseSensitive);
            case WILDCARD -> wildcard(field, tag.text(), isCaseSensitive);
            case REGEX -> call(AgentFunction.REGEX, field, text(tag), isCaseSensitive);
            case PHRASE -> PhraseCalls.test(field, tag.text(), tag.caseSensitive());
            case EQUAL_TO -> call(AgentFunction.EQUAL_TO, field, number(tag.text()));
            case LESS -> call(AgentFunction.LESS, field, number(tag.text()));
            case AT_MOST -> call(AgentFunction.AT_MOST, field, number(tag.text()));
            case GREATER -> call(AgentFunction.GREATER, field, number(tag.text()));
            case AT_LEAST -> call(AgentFunction.AT_LEAST, field, number(tag.text()));
        };
    }

    /** The simplest test that means the same: most wildcards only say "contains" or "starts with". */
    private static Expression wildcard(Expression field, String pattern, Expression isCaseSensitive) {
        Matcher matcher = SIMPLE_WILDCARD.matcher(pattern);
        if (!matcher.matches()) {
            return call(AgentFunction.WILDCARD, field, new Expression.Text(pattern), isCaseSensitive);
        }
        AgentFunction function = matcher.group(1).isEmpty() ? AgentFunction.STARTS_WITH : AgentFunction.CONTAINS;
        return call(function, field, new Expression.Text(matcher.group(2)), isCaseSensitive);
    }

    /** The call that tests a value of the page. */
    Expression test(PageCondition condition) {
        Expression value = values.read(condition.value());
        Expression text = new Expression.Text(condition.operand());
        return switch (condition.operator()) {
            case EXISTS -> call(AgentFunction.EXISTS, value);
            case CONTAINS -> call(AgentFunction.CONTAINS, value, text, new Expression.Flag(false));
            case EQUALS -> isEqual(value, condition.operand());
            case NOT -> call(AgentFunction.NOT, isEqual(value, condition.operand()));
            case LESS -> call(AgentFunction.LESS, value, number(condition.operand()));
            case GREATER -> call(AgentFunction.GREATER, value, number(condition.operand()));
        };
    }

    /** The call that combines tests; a single one stands for itself. */
    static Expression combine(AgentFunction combination, List<Expression> tests) {
        return tests.size() == 1 ? tests.getFirst() : call(combination, new Expression.Sequence(tests));
    }

    private static Expression isEqual(Expression value, String operand) {
        return DecimalText.isDecimal(operand)
                ? call(AgentFunction.EQUAL_TO, value, number(operand))
                : call(AgentFunction.EQUALS, value, new Expression.Text(operand), new Expression.Flag(false));
    }

    private static Expression text(Tag tag) {
        return new Expression.Text(tag.text());
    }

    private static Expression number(String text) {
        return new Expression.Numeral(new BigDecimal(text));
    }
}
