package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;

/** A whole number within bounds. */
public final class CountEditor implements Editor<Integer> {
    private final IntegerField field;
    private final int min;
    private final int max;
    private final FormScope scope;

    public CountEditor(IntegerField field, int min, int max, FormScope scope) {
        this.field = field;
        this.min = min;
        this.max = max;
        this.scope = scope;
        field.setMin(min);
        field.setMax(max);
        field.setStepButtonsVisible(true);
        Marks.guard(field, this::check, scope.changed());
    }

    @Override
    public Component content() {
        return field;
    }

    @Override
    public void show(Integer value) {
        Marks.clear(field);
        field.setValue(value);
    }

    @Override
    public Optional<Integer> peek() {
        return Optional.ofNullable(field.getValue()).filter(value -> value >= min && value <= max);
    }

    @Override
    public boolean check() {
        return Marks.mark(field, peek().isPresent(), scope.say("forms.error.count", min, max));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }
}
