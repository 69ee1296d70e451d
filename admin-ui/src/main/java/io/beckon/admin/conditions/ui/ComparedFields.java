package io.beckon.admin.conditions.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.admin.forms.FormScope;
import io.beckon.definitions.rules.Field;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The fields that conditions of one kind look at, and how they are called. */
public abstract class ComparedFields {
    private final FormScope form;

    /** Fields that are called as the form's reader calls them. */
    protected ComparedFields(FormScope form) {
        this.form = form;
    }

    /** The names to choose from, the likely ones first. */
    abstract Collection<String> names();

    /** What a name is called on screen; the name itself when it is none. */
    abstract String label(String name);

    /** The name that somebody means who typed without choosing; what was typed when it can be none. */
    abstract String meant(String typed);

    /** The field of a name; empty when conditions of this kind have none such. */
    abstract Optional<Field> parse(String name);

    /** The only texts that the field can be; empty: any. */
    abstract List<String> texts(Field field);

    /** What to type for a field, in a few words; empty when there is nothing to say. */
    abstract String hint(Field field);

    /** What to say when no field is chosen. */
    abstract String error();

    /**
     * The editor whose choices are in the box.
     *
     * @param changed told whenever another field is chosen
     */
    public final Editor<Field> editor(ComboBox<String> box, Runnable changed) {
        box.setItems(names());
        box.setItemLabelGenerator(this::label);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(
                typed -> box.setValue(meant(typed.getDetail().strip())));
        return FieldEditor.of(box, Field::name, this::parse, this::error, changed);
    }

    final String say(String key, Object... arguments) {
        return form.say(key, arguments);
    }
}
