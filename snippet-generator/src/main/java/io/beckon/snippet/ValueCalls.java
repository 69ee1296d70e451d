package io.beckon.snippet;

import static io.beckon.snippet.Expression.call;

import io.beckon.definitions.site.EventValue;
import io.beckon.definitions.site.EventValue.Transformation;
import io.beckon.definitions.site.ValueSource;

/** How the agent reads values. */
final class ValueCalls {
    private final Elements elements;

    ValueCalls(Elements elements) {
        this.elements = elements;
    }

    /** The call that reads the value and transforms it. */
    Expression read(EventValue value) {
        Expression read = read(value.value());
        for (Transformation transformation : value.transformations()) {
            read = call(function(transformation), read);
        }
        return read;
    }

    /** The call that reads the value as it stands in the page. */
    Expression read(ValueSource source) {
        return switch (source) {
            case ValueSource.Text text -> call(AgentFunction.TEXT, elements.selectors(text.element()));
            case ValueSource.Attribute attribute ->
                call(
                        AgentFunction.ATTRIBUTE,
                        elements.selectors(attribute.element()),
                        new Expression.Text(attribute.attribute()));
            case ValueSource.Input input -> call(AgentFunction.INPUT, elements.selectors(input.element()));
            case ValueSource.Constant constant -> call(AgentFunction.CONSTANT, new Expression.Text(constant.value()));
        };
    }

    private static AgentFunction function(Transformation transformation) {
        return switch (transformation) {
            case TRIM -> AgentFunction.TRIM;
            case NUMBER -> AgentFunction.NUMBER;
            case LOWER_CASE -> AgentFunction.LOWER_CASE;
        };
    }
}
