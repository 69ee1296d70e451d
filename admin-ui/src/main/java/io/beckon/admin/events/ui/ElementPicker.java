package io.beckon.admin.events.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.ids.ElementId;
import java.util.Locale;
import java.util.Optional;

/** A choice among the site's monitored elements. */
final class ElementPicker extends ComboBox<ElementId> {
    private final transient SiteElements elements;

    ElementPicker(SiteElements elements) {
        this.elements = elements;
        setAriaLabel(getTranslation("events.element"));
        setPlaceholder(getTranslation("events.element.choose"));
        setItemLabelGenerator(elements::of);
        Marks.forgive(this);
        setItems(query -> {
            String wanted = query.getFilter().orElse("").toLowerCase(Locale.ROOT);
            return elements.ids().stream()
                    .filter(id -> elements.of(id).toLowerCase(Locale.ROOT).contains(wanted))
                    .skip(query.getOffset())
                    .limit(query.getLimit());
        });
        addFocusListener(_ -> {
            elements.reload();
            getDataProvider().refreshAll();
        });
        addClassName("element-picker");
    }

    /** The element, when one is chosen that exists. */
    Optional<ElementId> chosen() {
        return Optional.ofNullable(getValue()).filter(elements.ids()::contains);
    }

    /** Shows what is wrong with the choice, unless none is wanted now. */
    void check() {
        Optional<String> fault = getValue() == null
                ? Optional.of(getTranslation("events.element.missing"))
                : Optional.of(getTranslation("events.element.gone"));
        Marks.mark(this, chosen().isPresent() || !isVisible() ? Optional.empty() : fault);
    }
}
