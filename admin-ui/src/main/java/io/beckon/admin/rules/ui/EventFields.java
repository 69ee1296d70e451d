package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Fields of an event: one of every event, or a value that the site's business events carry, or any other that is typed. */
final class EventFields {
    private static final List<String> OF_EVERY_EVENT =
            List.of("url", "host", "path", "title", "language", "referrer", "name", "type", "page");

    private EventFields() {}

    /** The editor whose choices are in the box. */
    static Editor<Field> of(ComboBox<String> box, RuleScope scope) {
        box.setItems(names(scope));
        box.setItemLabelGenerator(name -> label(name, scope));
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(
                typed -> box.setValue(fieldName(typed.getDetail().strip())));
        return FieldEditor.of(
                box, Field::name, EventFields::parse, () -> scope.say("rules.error.field"), scope.changed());
    }

    private static String label(String name, RuleScope scope) {
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
            return Optional.of(new Field(name)).filter(field -> !field.isOfVisitor());
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
