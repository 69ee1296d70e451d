package io.beckon.admin.forms;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One of some texts. */
public final class ChoiceEditor implements Editor<String> {
    private final Select<String> field;
    private final List<String> options;
    private final FormScope scope;

    public ChoiceEditor(Select<String> field, List<String> options, UnaryOperator<String> label, FormScope scope) {
        this.field = field;
        this.options = options;
        this.scope = scope;
        field.setItems(options);
        field.setItemLabelGenerator(label::apply);
        Marks.guard(field, this::check, scope.changed());
    }

    @Override
    public Component content() {
        return field;
    }

    @Override
    public void show(String value) {
        Marks.clear(field);
        field.setValue(options.contains(value) ? value : null);
    }

    @Override
    public Optional<String> peek() {
        return Optional.ofNullable(field.getValue());
    }

    @Override
    public boolean check() {
        return Marks.mark(field, peek().isPresent(), scope.say("forms.error.choice"));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }
}
