package io.beckon.admin.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where nothing is yet: what this is, and what to do next. */
public final class EmptyState extends Div {
    /** A text with what can be done. */
    public EmptyState(VaadinIcon icon, String title, String text, Component... actions) {
        addClassName("empty-state");
        Component picture = icon.create();
        picture.addClassName("empty-state__icon");
        Div buttons = new Div(actions);
        buttons.addClassName("empty-state__actions");
        add(picture, new H2(title), new Paragraph(text), buttons);
    }
}
