package io.beckon.admin.events.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.rows.Allowed;
import io.beckon.admin.rows.Faults;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.ValueSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the page a value is read. */
final class SourceFields extends Div {
    private static final int LONGEST_ATTRIBUTE = 64;
    private static final int LONGEST_CONSTANT = 500;
    private static final ElementId ANY = ElementId.of("any");

    private final Select<SourceKind> kind = new Select<>();
    private final ElementPicker element;
    private final TextField attribute = new TextField();
    private final TextField constant = new TextField();

    SourceFields(SiteElements elements, Runnable changed) {
        element = new ElementPicker(elements);
        kind.setAriaLabel(getTranslation("events.source"));
        kind.setItems(SourceKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("events.source." + item.key()));
        attribute.setAriaLabel(getTranslation("events.attribute"));
        attribute.setPlaceholder("data-product");
        attribute.setMaxLength(LONGEST_ATTRIBUTE);
        Faults.forgive(attribute);
        attribute.addClassName("code");
        constant.setAriaLabel(getTranslation("events.constant"));
        constant.setPlaceholder(getTranslation("events.constant"));
        constant.setMaxLength(LONGEST_CONSTANT);
        Faults.forgive(constant);
        clear();
        kind.addValueChangeListener(_ -> adapt());
        kind.addValueChangeListener(_ -> changed.run());
        element.addValueChangeListener(_ -> changed.run());
        attribute.addValueChangeListener(_ -> changed.run());
        constant.addValueChangeListener(_ -> changed.run());
        addClassName("source-fields");
        add(kind, attribute, element, constant);
    }

    void clear() {
        show(SourceKind.TEXT, null, "", "");
    }

    void show(ValueSource source) {
        switch (source) {
            case ValueSource.Text text -> show(SourceKind.TEXT, text.element(), "", "");
            case ValueSource.Input input -> show(SourceKind.INPUT, input.element(), "", "");
            case ValueSource.Attribute read -> show(SourceKind.ATTRIBUTE, read.element(), read.attribute(), "");
            case ValueSource.Constant fixed -> show(SourceKind.CONSTANT, null, "", fixed.value());
        }
    }

    /** Shows what is wrong at the fields. */
    void check() {
        element.check();
        boolean isAttribute = !attribute.isVisible()
                || Allowed.by(() ->
                        new ValueSource.Attribute(ANY, attribute.getValue().strip()));
        Faults.mark(attribute, isAttribute ? Optional.empty() : Optional.of(getTranslation("events.attribute.fault")));
        boolean isConstant = Allowed.by(() -> new ValueSource.Constant(constant.getValue()));
        Faults.mark(constant, isConstant ? Optional.empty() : Optional.of(getTranslation("events.constant.fault")));
    }

    /** The source, when the fields hold one. */
    Optional<ValueSource> peek() {
        return switch (kind.getValue()) {
            case TEXT -> element.chosen().map(ValueSource.Text::new);
            case INPUT -> element.chosen().map(ValueSource.Input::new);
            case ATTRIBUTE ->
                element.chosen()
                        .filter(where -> Allowed.by(() -> new ValueSource.Attribute(where, typedAttribute())))
                        .map(where -> new ValueSource.Attribute(where, typedAttribute()));
            case CONSTANT ->
                Optional.of(constant.getValue())
                        .filter(text -> Allowed.by(() -> new ValueSource.Constant(text)))
                        .map(ValueSource.Constant::new);
        };
    }

    void setReadOnly(boolean readOnly) {
        kind.setReadOnly(readOnly);
        element.setReadOnly(readOnly);
        attribute.setReadOnly(readOnly);
        constant.setReadOnly(readOnly);
    }

    void name(String prefix) {
        kind.setId(prefix + "-source");
        element.setId(prefix + "-element");
        attribute.setId(prefix + "-attribute");
        constant.setId(prefix + "-constant");
    }

    private void show(SourceKind shown, @Nullable ElementId where, String attributeName, String text) {
        kind.setValue(shown);
        element.setValue(where);
        element.setInvalid(false);
        attribute.setValue(attributeName);
        attribute.setInvalid(false);
        constant.setValue(text);
        constant.setInvalid(false);
        adapt();
    }

    private String typedAttribute() {
        return attribute.getValue().strip();
    }

    private void adapt() {
        element.setVisible(kind.getValue() != SourceKind.CONSTANT);
        attribute.setVisible(kind.getValue() == SourceKind.ATTRIBUTE);
        constant.setVisible(kind.getValue() == SourceKind.CONSTANT);
    }
}
