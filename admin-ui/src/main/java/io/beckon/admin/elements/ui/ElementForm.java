package io.beckon.admin.elements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.drafts.ui.DefinitionForm;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.MonitoredElement;
import java.util.List;
import java.util.Optional;

/** Name and selectors of an element. */
final class ElementForm implements DefinitionForm<MonitoredElement> {
    private static final int LONGEST_NAME = 100;

    private final TextField name = new TextField();
    private final SelectorFields selectors = new SelectorFields();
    private final Div content = new Div();
    private String id = "";

    ElementForm() {
        name.setId("element-name");
        name.setLabel(name.getTranslation("elements.name"));
        name.setHelperText(name.getTranslation("elements.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST_NAME);
        name.setManualValidation(true);
        content.addClassName("form");
        content.add(name, selectors);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(MonitoredElement element) {
        id = element.id().value();
        name.setValue(element.name());
        name.setInvalid(false);
        selectors.show(element.selectors());
    }

    @Override
    public MonitoredElement blank(String newId) {
        return new MonitoredElement(ElementId.of(newId), newId, List.of(SelectorFields.NONE));
    }

    @Override
    public Optional<MonitoredElement> read() {
        String typed = name.getValue().strip();
        name.setErrorMessage(name.getTranslation("elements.name.missing"));
        name.setInvalid(typed.isEmpty());
        Optional<List<String>> all = selectors.read();
        return name.isInvalid()
                ? Optional.empty()
                : all.map(list -> new MonitoredElement(ElementId.of(id), typed, list));
    }

    @Override
    public void setReadOnly(boolean isReadOnly) {
        name.setReadOnly(isReadOnly);
        selectors.setReadOnly(isReadOnly);
    }
}
