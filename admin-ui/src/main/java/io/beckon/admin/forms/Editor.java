package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/**
 * A part of a form that edits one value, made of one field or many.
 *
 * @param <T> the value
 */
public interface Editor<T> {
    /** What is shown. */
    Component content();

    /** Shows a value, without errors. */
    void show(T value);

    /** What stands there now; empty while it is no value. Shows nothing. */
    Optional<T> peek();

    /** Whether a value stands there; otherwise the errors are at the fields now. */
    boolean check();

    /** Whether it can be changed. */
    void setReadOnly(boolean readOnly);

    /** The same editor for the value as JSON; JSON that cannot be read shows as nothing. */
    default Editor<JsonNode> asJson(Function<T, JsonNode> write, Function<JsonNode, T> read) {
        Editor<T> typed = this;
        return new Editor<>() {
            @Override
            public Component content() {
                return typed.content();
            }

            @Override
            public void show(JsonNode value) {
                try {
                    typed.show(read.apply(value));
                } catch (IllegalArgumentException unreadable) {
                    // The field stays as it is: empty, and an error as soon as it is checked.
                }
            }

            @Override
            public Optional<JsonNode> peek() {
                return typed.peek().map(write);
            }

            @Override
            public boolean check() {
                return typed.check();
            }

            @Override
            public void setReadOnly(boolean readOnly) {
                typed.setReadOnly(readOnly);
            }
        };
    }
}
