package io.beckon.snippet;

import static io.beckon.snippet.Expression.call;

import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.EventValue.Transformation;
import io.beckon.definitions.site.ValueSource;
import java.util.List;

/** How the agent reads values. */
final class ValueCalls {
    private final Elements elements;

    ValueCalls(Elements elements) {
        this.elements = elements;
    }

    /** The call that reads the value and transforms it. */
    Expression read(EventValue value) {
        Expression read = read(value.value());
        if (value.pattern() != null) {
            read = call(AgentFunction.MATCH, read, text(value.pattern()));
        }
        for (Transformation transformation : value.transformations()) {
            read = call(function(transformation), read);
        }
        return read;
    }

    /** The call that reads the value as it stands in the page. */
    Expression read(ValueSource source) {
        return switch (source) {
            case ValueSource.Text text -> call(AgentFunction.TEXT, elements.place(text.element()));
            case ValueSource.Attribute attribute ->
                attribute(elements.place(attribute.element()), attribute.attribute());
            case ValueSource.Input input -> call(AgentFunction.INPUT, elements.place(input.element()));
            case ValueSource.DataAttribute data -> attribute(elements.place(data.element()), "data-" + data.name());
            case ValueSource.UrlParameter parameter -> call(AgentFunction.URL_PARAMETER, text(parameter.name()));
            case ValueSource.Cookie cookie -> call(AgentFunction.COOKIE, text(cookie.name()));
            case ValueSource.Meta meta -> attribute(elements.place(metaSelectors(meta.name())), "content");
            case ValueSource.DataLayer layer ->
                call(
                        AgentFunction.DATA_LAYER,
                        Expression.texts(List.of(layer.path().split("\\."))));
            case ValueSource.Constant constant -> call(AgentFunction.CONSTANT, text(constant.value()));
        };
    }

    private static Expression attribute(Expression place, String name) {
        return call(AgentFunction.ATTRIBUTE, place, text(name));
    }

    /** Search engines look for names, social networks for properties. */
    private static List<String> metaSelectors(String name) {
        return List.of("meta[name=\"" + name + "\"]", "meta[property=\"" + name + "\"]");
    }

    private static Expression text(String text) {
        return new Expression.Text(text);
    }

    private static AgentFunction function(Transformation transformation) {
        return switch (transformation) {
            case TRIM -> AgentFunction.TRIM;
            case NUMBER -> AgentFunction.NUMBER;
            case LOWER_CASE -> AgentFunction.LOWER_CASE;
        };
    }
}
