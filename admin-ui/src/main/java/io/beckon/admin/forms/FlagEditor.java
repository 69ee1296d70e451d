package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.Optional;

/** Yes or no. */
public final class FlagEditor implements Editor<Boolean> {
    private final Checkbox field;

    public FlagEditor(Checkbox field, FormScope scope) {
        this.field = field;
        field.addValueChangeListener(_ -> scope.changed().run());
    }

    @Override
    public Component content() {
        return field;
    }

    @Override
    public void show(Boolean value) {
        field.setValue(value);
    }

    @Override
    public Optional<Boolean> peek() {
        return Optional.of(field.getValue());
    }

    @Override
    public boolean check() {
        return true;
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }
}
