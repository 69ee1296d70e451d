package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.Optional;

/** A text: of one line in a text field, of several in a text area. */
public final class TextEditor implements Editor<String> {
    private final TextFieldBase<?, String> field;
    private final int longest;
    private final String error;

    /** An editor of any text that is not blank. */
    public TextEditor(TextFieldBase<?, String> field, int longest, FormScope scope) {
        this(field, longest, "forms.error.line", scope);
    }

    /**
     * An editor of any text that is not blank.
     *
     * @param errorKey what to say of another, by a key whose place is the most characters
     */
    public TextEditor(TextFieldBase<?, String> field, int longest, String errorKey, FormScope scope) {
        this.field = field;
        this.longest = longest;
        this.error = scope.say(errorKey, longest);
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
        return Marks.mark(field, peek().isPresent(), error);
    }

    /** Shows why the text, right as it looks, is wrong. */
    public void fail(String message) {
        Marks.mark(field, false, message);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }
}
