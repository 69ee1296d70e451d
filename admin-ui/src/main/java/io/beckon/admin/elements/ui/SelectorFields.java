package io.beckon.admin.elements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.snippet.SelectorFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The selectors of an element in the order in which they are tried; one to five rows. */
final class SelectorFields extends Div {
    /** What a new element's first selector is, until somebody types one. */
    static final String NONE = "*";

    private static final int MOST = 5;
    private static final int LONGEST = 500;

    private final Div rows = new Div();
    private final Button add = new Button();
    private final List<TextField> fields = new ArrayList<>();
    private boolean isReadOnly;

    SelectorFields() {
        addClassName("selectors");
        add.setId("element-add-selector");
        add.setText(getTranslation("elements.selector.add"));
        add.setIcon(VaadinIcon.PLUS.create());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(_ -> addRow("").focus());
        add(rows, add);
    }

    void show(List<String> selectors) {
        fields.clear();
        selectors.forEach(selector -> fields.add(field(selector.equals(NONE) ? "" : selector)));
        layOut();
    }

    /** The selectors; empty when one is not valid, and the errors are at the fields now. */
    Optional<List<String>> read() {
        fields.forEach(this::check);
        return fields.stream().anyMatch(TextField::isInvalid)
                ? Optional.empty()
                : Optional.of(
                        fields.stream().map(field -> field.getValue().strip()).toList());
    }

    void setReadOnly(boolean isReadOnly) {
        this.isReadOnly = isReadOnly;
        layOut();
    }

    private TextField addRow(String selector) {
        TextField field = field(selector);
        fields.add(field);
        layOut();
        return field;
    }

    private void check(TextField field) {
        String typed = field.getValue().strip();
        Optional<String> fault = typed.isEmpty()
                ? Optional.of(getTranslation("elements.selector.missing"))
                : SelectorFault.in(typed).map(this::words);
        fault.ifPresent(field::setErrorMessage);
        field.setInvalid(fault.isPresent());
    }

    private String words(SelectorFault fault) {
        return switch (fault.reason()) {
            case NO_SELECTOR -> getTranslation("elements.selector.invalid");
            case UNKNOWN_PSEUDO_CLASS -> getTranslation("elements.selector.pseudo-class", fault.part());
            case PSEUDO_ELEMENT -> getTranslation("elements.selector.pseudo-element", fault.part());
        };
    }

    private static TextField field(String selector) {
        TextField field = new TextField();
        field.setValue(selector);
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.addClassName("code");
        field.setPlaceholder("#buy-now");
        return field;
    }

    private void layOut() {
        rows.removeAll();
        for (int i = 0; i < fields.size(); i++) {
            rows.add(row(fields.get(i), i));
        }
        add.setVisible(!isReadOnly && fields.size() < MOST);
    }

    private Div row(TextField field, int position) {
        field.setId("element-selector-" + position);
        field.setReadOnly(isReadOnly);
        field.setLabel(
                position == 0
                        ? getTranslation("elements.selector")
                        : getTranslation("elements.selector.fallback", position));
        field.setHelperText(position == 0 ? getTranslation("elements.selector.help") : null);
        Div row = new Div(
                field,
                button("up", position, VaadinIcon.ARROW_UP, "elements.selector.up", position > 0, () -> swap(position)),
                button(
                        "remove",
                        position,
                        VaadinIcon.CLOSE_SMALL,
                        "elements.selector.remove",
                        fields.size() > 1,
                        () -> {
                            fields.remove(position);
                            layOut();
                        }));
        row.addClassName("selectors__row");
        return row;
    }

    private void swap(int position) {
        fields.add(position - 1, fields.remove(position));
        layOut();
    }

    private Button button(String id, int position, VaadinIcon icon, String key, boolean isPossible, Runnable action) {
        Button button = new Button(icon.create(), _ -> action.run());
        button.setId("element-selector-" + position + "-" + id);
        button.setAriaLabel(getTranslation(key));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setVisible(!isReadOnly);
        button.setEnabled(isPossible);
        return button;
    }
}
