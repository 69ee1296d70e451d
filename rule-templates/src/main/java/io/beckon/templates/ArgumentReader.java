package io.beckon.templates;

import io.beckon.definitions.Expect;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Window;
import io.beckon.templates.dsl.RuleText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads an argument as its parameter's type says, and writes it as an expression; an {@link IllegalArgumentException} says why not. */
final class ArgumentReader {
    private ArgumentReader() {}

    /** An {@link Expression}, a list of them, or a boolean. */
    static Object read(ParameterType type, JsonNode argument) {
        return switch (type) {
            case ParameterType.OneFilter() -> filter(argument);
            case ParameterType.Filters(int min, int max) -> list("filters", argument, min, max, ArgumentReader::filter);
            case ParameterType.WeightedFilters(int min, int max) ->
                list("weighted filters", argument, min, max, ArgumentReader::weighted);
            case ParameterType.OneCategory() ->
                new Expression(RuleText.of(Json.read(argument, CategoryId.class).value()));
            case ParameterType.Script(int longest) -> script(argument, longest);
            case ParameterType.Span() -> new Expression(RuleText.of(Json.read(argument, Window.class)));
            case ParameterType.Time(long minMillis, long maxMillis) ->
                new Expression("milliseconds(" + whole(argument, "milliseconds", minMillis, maxMillis) + ")");
            case ParameterType.Count(int min, int max) -> new Expression("" + whole(argument, "a count", min, max));
            case ParameterType.Line(int longest) -> text(argument, longest);
            case ParameterType.Lines(int min, int max, int longest) ->
                new Expression("["
                        + String.join(
                                ", ",
                                list("texts", argument, min, max, line -> text(line, longest)).stream()
                                        .map(Expression::text)
                                        .toList())
                        + "]");
            case ParameterType.Choice(List<String> options) -> choice(argument, options);
            case ParameterType.EventField() ->
                new Expression(RuleText.of(Json.read(argument, Field.class).name()));
            case ParameterType.Flag() -> flag(argument);
        };
    }

    private static Expression filter(JsonNode argument) {
        return new Expression(RuleText.of(Json.read(argument, Filter.class)));
    }

    private static Expression weighted(JsonNode argument) {
        return new Expression(RuleText.of(Json.read(argument, Weighted.class)));
    }

    private static Expression script(JsonNode argument, int longest) {
        Expect.that(argument.isString(), "a rule in the rule language", argument);
        Expect.text("a rule in the rule language", argument.stringValue(), longest);
        return new Expression(argument.stringValue());
    }

    private static List<Expression> list(
            String what, JsonNode argument, int min, int max, Function<JsonNode, Expression> read) {
        Expect.that(argument.isArray(), "a list of " + what, argument);
        Expect.range("number of " + what, argument.size(), min, max);
        return StreamSupport.stream(argument.spliterator(), false).map(read).toList();
    }

    private static long whole(JsonNode argument, String what, long min, long max) {
        Expect.that(argument.isIntegralNumber() && argument.canConvertToLong(), what + " as a whole number", argument);
        Expect.range(what, argument.longValue(), min, max);
        return argument.longValue();
    }

    private static Expression text(JsonNode argument, int longest) {
        Expect.that(argument.isString(), "a text", argument);
        Expect.text("a text", argument.stringValue(), longest);
        return new Expression(RuleText.of(argument.stringValue()));
    }

    private static Expression choice(JsonNode argument, List<String> options) {
        Expect.that(argument.isString() && options.contains(argument.stringValue()), "one of " + options, argument);
        return new Expression(RuleText.of(argument.stringValue()));
    }

    private static Boolean flag(JsonNode argument) {
        Expect.that(argument.isBoolean(), "true or false", argument);
        return argument.booleanValue();
    }
}
