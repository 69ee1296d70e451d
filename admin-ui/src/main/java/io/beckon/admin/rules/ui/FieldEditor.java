package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A field of an event: one of every event, or a value that the site's business events carry, or any other that is typed. */
final class FieldEditor implements Editor<Field> {
    private static final List<String> OF_EVERY_EVENT =
            List.of("url", "host", "path", "title", "language", "referrer", "name", "type", "page");

    private final ComboBox<String> field;
    private final RuleScope scope;

    FieldEditor(ComboBox<String> field, RuleScope scope) {
        this.field = field;
        this.scope = scope;
        field.setItems(names(scope));
        field.setItemLabelGenerator(this::label);
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(
                typed -> field.setValue(fieldName(typed.getDetail().strip())));
        Marks.guard(field, this::check, scope.changed());
    }

    @Override
    public Component content() {
        return field;
    }

    @Override
    public void show(Field value) {
        Marks.clear(field);
        field.setValue(value.name());
    }

    @Override
    public Optional<Field> peek() {
        return Optional.ofNullable(field.getValue()).flatMap(FieldEditor::parse);
    }

    @Override
    public boolean check() {
        return Marks.mark(field, peek().isPresent(), scope.say("rules.error.field"));
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }

    private String label(String name) {
        return name.startsWith("data.")
                ? name.substring("data.".length())
                : parse(name).isPresent() ? scope.say("rules.field." + name) : name;
    }

    /** What somebody typed without picking: a known name, or the name of a value. */
    private static String fieldName(String typed) {
        return parse(typed).isPresent() || parse("data." + typed).isEmpty() ? typed : "data." + typed;
    }

    private static Optional<Field> parse(String name) {
        try {
            return Optional.of(new Field(name));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Set<String> names(RuleScope scope) {
        Set<String> names = new LinkedHashSet<>();
        scope.site().events().stream()
                .map(BusinessEvent::values)
                .flatMap(List::stream)
                .map(EventValue::name)
                .sorted()
                .forEach(name -> names.add("data." + name));
        names.addAll(OF_EVERY_EVENT);
        return names;
    }
}
