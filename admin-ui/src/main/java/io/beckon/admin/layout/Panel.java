package io.beckon.admin.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of the screen: a heading, a word about its state beside it, and what it is about. */
public abstract class Panel extends Section {
    private final Div state = new Div();
    private final Div body = new Div();

    /** With this id, and the text of a key as its heading. */
    @SuppressWarnings("this-escape")
    protected Panel(String id, String titleKey) {
        setId(id);
        addClassNames("card", "panel");
        H2 title = new H2(getTranslation(titleKey));
        title.setId(id + "-title");
        getElement().setAttribute("aria-labelledby", id + "-title");
        Div head = new Div(title, state);
        head.addClassName("panel__head");
        state.addClassName("panel__state");
        body.addClassName("panel__body");
        add(head, body);
    }

    /** Shows that its content is on the way. */
    public final void showLoading() {
        state();
        body(new LoadingBar());
    }

    /** What stands beside the heading, in place of what stood there. */
    protected final void state(Component... words) {
        state.removeAll();
        state.add(words);
    }

    /** What the panel shows, in place of what it showed. */
    protected final void body(Component... content) {
        body.removeAll();
        body.add(content);
    }
}
