package io.beckon.admin.events.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.EventValue.Transformation;
import io.beckon.definitions.site.MonitoredElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;

/** The form of an event, standing alone: no route is needed. */
abstract class EventFormScreen extends BrowserlessTest {
    static final ElementId COUPON = ElementId.of("coupon");
    static final BusinessEvent ADD_TO_CART = events().getFirst();

    final List<MonitoredElement> defined = new ArrayList<>(ExampleShop.site().elements());
    EventForm form;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        defined.add(new MonitoredElement(ElementId.of("a"), "Example", List.of("#a")));
        SiteElements elements = new SiteElements();
        form = new EventForm(elements);
        elements.readFrom(() -> defined);
        UI.getCurrent().add(form.content());
    }

    static List<BusinessEvent> events() {
        return ExampleShop.site().events();
    }

    final String sentence() {
        return find(Paragraph.class).id("event-sentence").getText();
    }

    final TextField text(String id) {
        return find(TextField.class).id(id);
    }

    final Button button(String id) {
        return find(Button.class).id(id);
    }

    final ElementPicker element(String id) {
        return find(ElementPicker.class).id(id);
    }

    @SuppressWarnings("unchecked")
    final Select<Object> select(String id) {
        return find(Select.class).id(id);
    }

    @SuppressWarnings("unchecked")
    final CheckboxGroup<Transformation> transformations(String id) {
        return find(CheckboxGroup.class).id(id);
    }

    @SuppressWarnings("unchecked")
    final RadioButtonGroup<Noticed> noticed() {
        return find(RadioButtonGroup.class).id("event-noticed");
    }
}
