package io.beckon.admin.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What has changed at one place of a definition: values, each under its label. */
public final class ChangeLine extends Div {
    /** A line without values yet. */
    public ChangeLine(String place) {
        Span shown = new Span(place);
        shown.addClassName("changes__place");
        addClassName("changes__field");
        add(shown);
    }

    /** One more value. */
    public ChangeLine with(String label, String text, String... classNames) {
        Span title = new Span(label);
        title.addClassName("changes__label");
        Span value = new Span(text);
        value.addClassName("changes__value");
        value.addClassNames(classNames);
        Div pair = new Div(title, value);
        pair.addClassName("changes__pair");
        add(pair);
        return this;
    }
}
