package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An editor that is one field.
 *
 * @param <T> the value
 */
public final class FieldEditor<T> implements Editor<T> {
    private final Component content;
    private final HasValidation marked;
    private final Consumer<T> write;
    private final Supplier<Optional<T>> read;
    private final Supplier<String> error;
    private final Consumer<Boolean> lock;

    private <F extends Component & HasValue<?, V> & HasValidation, V> FieldEditor(
            F field,
            Function<T, @Nullable V> write,
            Function<V, Optional<T>> read,
            Supplier<String> error,
            Runnable changed) {
        content = field;
        marked = field;
        this.write = value -> field.setValue(write.apply(value));
        this.read = () -> Optional.ofNullable(field.getValue()).flatMap(read);
        this.error = error;
        lock = field::setReadOnly;
        Marks.guard(field, this::check, changed);
    }

    /**
     * An editor.
     *
     * @param write what stands in the field for a value; null for nothing
     * @param read the value of what stands in the field; empty when it is none
     * @param error what is wrong now
     */
    public static <F extends Component & HasValue<?, V> & HasValidation, V, T> FieldEditor<T> of(
            F field,
            Function<T, @Nullable V> write,
            Function<V, Optional<T>> read,
            Supplier<String> error,
            Runnable changed) {
        return new FieldEditor<>(field, write, read, error, changed);
    }

    /** Any text that is not blank: of one line in a text field, of several in a text area. */
    public static FieldEditor<String> text(TextFieldBase<?, String> field, int longest, FormScope scope) {
        return text(field, longest, "forms.error.line", scope);
    }

    /**
     * Any text that is not blank.
     *
     * @param errorKey what to say of another, by a key whose place is the most characters
     */
    public static FieldEditor<String> text(
            TextFieldBase<?, String> field, int longest, String errorKey, FormScope scope) {
        return of(
                field,
                text -> text,
                text -> Optional.of(text).filter(it -> !it.isBlank() && it.length() <= longest),
                () -> scope.say(errorKey, longest),
                scope.changed());
    }

    /** A whole number within bounds. */
    public static FieldEditor<Integer> count(IntegerField field, int min, int max, FormScope scope) {
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        return of(
                field,
                value -> value,
                value -> Optional.of(value).filter(it -> it >= min && it <= max),
                () -> scope.say("forms.error.count", min, max),
                scope.changed());
    }

    /** One of some texts; another one shows as nothing. */
    public static FieldEditor<String> choice(
            Select<String> field, List<String> options, UnaryOperator<String> label, FormScope scope) {
        field.setItems(options);
        field.setItemLabelGenerator(label::apply);
        return of(
                field,
                value -> options.contains(value) ? value : null,
                Optional::of,
                () -> scope.say("forms.error.choice"),
                scope.changed());
    }

    /** A list of texts, one a line; empty lines do not count. */
    public static FieldEditor<List<String>> lines(TextArea field, int min, int max, int longest, FormScope scope) {
        field.setMinRows(3);
        field.setMaxRows(10);
        Lines lines = new Lines(min, max, longest);
        return of(
                field,
                texts -> String.join("\n", texts),
                lines::read,
                () -> lines.error(field.getValue(), scope),
                scope.changed());
    }

    /** Yes or no. */
    public static FieldEditor<Boolean> flag(Checkbox field, FormScope scope) {
        return of(field, value -> value, Optional::of, () -> "", scope.changed());
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(T value) {
        Marks.clear(marked);
        write.accept(value);
    }

    @Override
    public Optional<T> peek() {
        return read.get();
    }

    @Override
    public boolean check() {
        return Marks.mark(marked, peek().isPresent(), error.get());
    }

    /** Shows why the value, right as it looks, is wrong. */
    public void fail(String message) {
        Marks.mark(marked, false, message);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        lock.accept(readOnly);
    }
}
