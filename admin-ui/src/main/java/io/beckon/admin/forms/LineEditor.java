package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;

/** A text of one line. */
public final class LineEditor implements Editor<String> {
    private final TextField field;
    private final int longest;
    private final FormScope scope;

    public LineEditor(TextField field, int longest, FormScope scope) {
        this.field = field;
        this.longest = longest;
        this.scope = scope;
        Marks.guard(field, this::check, scope.changed());
    }

    @Override
    public Component content() {
        return field;
    }

    @Override
    public void show(String text) {
        Marks.clear(field);
        field.setValue(text);
    }

    @Override
    public Optional<String> peek() {
        return Optional.of(field.getValue()).filter(text -> !text.isBlank() && text.length() <= longest);
    }

    @Override
    public boolean check() {
        return Marks.mark(field, peek().isPresent(), scope.say("forms.error.line", longest));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }
}
