package io.beckon.admin.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a screen: title, one line that explains it, actions at the right. */
public final class PageHeader extends Header {
    private final H1 title;

    /** A head. */
    public PageHeader(String title, String explanation, Component... actions) {
        this.title = new H1(title);
        Paragraph line = new Paragraph(explanation);
        Div words = new Div(this.title, line);
        words.addClassName("page-header__words");
        Div buttons = new Div(actions);
        buttons.addClassName("page-header__actions");
        addClassName("page-header");
        add(words, buttons);
    }

    /** Another title above the same screen. */
    public void setHeading(String text) {
        title.setText(text);
    }
}
