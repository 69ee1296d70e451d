package io.beckon.admin.rules;

import io.beckon.admin.forms.TimeWords;
import io.beckon.admin.words.Words;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Window;
import io.beckon.templates.Parameter;
import io.beckon.templates.ParameterType;
import io.beckon.templates.SentencePattern.Form;
import io.beckon.templates.TemplateWords.ParameterWords;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Says the arguments of templates. */
final class ArgumentWords {
    /** What is said for something that is not there yet. */
    static final String MISSING = "…";

    private static final int MOST_TEXTS = 3;

    private final Words words;
    private final FilterWords filters;

    ArgumentWords(Words words, FilterWords filters) {
        this.words = words;
        this.filters = filters;
    }

    /** An argument in a form, an ellipsis where it does not fit its parameter. */
    String say(Parameter parameter, ParameterWords presented, JsonNode argument, Form form) {
        try {
            return say(parameter.type(), presented, argument, form);
        } catch (IllegalArgumentException unfitting) {
            return MISSING;
        }
    }

    private String say(ParameterType type, ParameterWords presented, JsonNode argument, Form form) {
        return switch (type) {
            case ParameterType.OneFilter() -> filter(argument, form);
            case ParameterType.Filters _ ->
                join(items(argument).stream().map(item -> item.isNull() ? MISSING : filter(item, form)), form);
            case ParameterType.WeightedFilters _ ->
                join(items(argument).stream().map(this::weighted), form);
            case ParameterType.OneCategory() -> filters.category(Json.read(argument, CategoryId.class));
            case ParameterType.Script _ -> words.say("rules.quoted", argument.asString());
            case ParameterType.Span() -> TimeWords.say(words, Json.read(argument, Window.class));
            case ParameterType.Time _ -> TimeWords.duration(words, argument.asLong());
            case ParameterType.Count _ ->
                words.say(form == Form.TIMES ? "rules.times" : "rules.number", argument.asLong());
            case ParameterType.Line _ -> words.say("rules.quoted", argument.asString());
            case ParameterType.Lines _ -> texts(items(argument));
            case ParameterType.Choice _ -> presented.option(argument.asString());
            case ParameterType.EventField() -> filters.field(Json.read(argument, Field.class));
            case ParameterType.Flag() -> words.say(argument.asBoolean() ? "rules.yes" : "rules.no");
        };
    }

    private String filter(JsonNode argument, Form form) {
        Filter filter = Json.read(argument, Filter.class);
        return form == Form.NAME ? filters.name(filter) : filters.clause(filter);
    }

    private String weighted(JsonNode argument) {
        if (argument.isNull()) {
            return MISSING;
        }
        Weighted weighted = Json.read(argument, Weighted.class);
        return words.say("rules.sentence.weighted", filters.name(weighted.filter()), weighted.weight());
    }

    private String join(Stream<String> parts, Form form) {
        return parts.collect(Collectors.joining(words.say("rules.sentence.join." + form.name())));
    }

    private String texts(List<JsonNode> texts) {
        return list(words, texts.stream().map(JsonNode::asString).toList());
    }

    private static List<JsonNode> items(JsonNode argument) {
        return StreamSupport.stream(argument.spliterator(), false).toList();
    }

    /** Texts as alternatives: “a”, “b” or 4 more. */
    static String list(Words words, List<String> texts) {
        if (texts.isEmpty()) {
            return MISSING;
        }
        int shown = texts.size() <= MOST_TEXTS ? texts.size() - 1 : MOST_TEXTS - 1;
        String last = texts.size() <= MOST_TEXTS
                ? words.say("rules.quoted", texts.getLast())
                : words.say("rules.sentence.more", texts.size() - shown);
        String first = texts.stream()
                .limit(shown)
                .map(text -> words.say("rules.quoted", text))
                .collect(Collectors.joining(", "));
        return Arrays.asList(first, last).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("rules.sentence.or")));
    }
}
