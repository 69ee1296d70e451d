package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A row of the timeline: when it was, a mark, and what it was. */
final class MomentRow extends ListItem {
    private final Div body = new Div();

    MomentRow(VisitWords words, long atMillis, String variant, VaadinIcon icon) {
        addClassNames("timeline__row", "timeline__row--" + variant);
        Span clock = new Span(words.times().clock(atMillis));
        Span into = new Span(Times.into(words.startMillis(), atMillis));
        into.addClassName("timeline__into");
        Div time = new Div(clock, into);
        time.addClassName("timeline__time");
        time.setTitle(words.times().full(atMillis));
        Component mark = icon.create();
        mark.addClassName("timeline__mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        body.addClassName("timeline__body");
        add(time, mark, body);
    }

    /** A line of several pieces. */
    MomentRow with(Component... pieces) {
        Div line = new Div(pieces);
        line.addClassName("timeline__line");
        body.add(line);
        return this;
    }

    /** A line that says more, smaller. */
    MomentRow withNote(String text) {
        if (!text.isEmpty()) {
            Div note = new Div(text);
            note.addClassName("timeline__note");
            body.add(note);
        }
        return this;
    }

    /** A part that stands by itself, unless it is empty. */
    MomentRow withPart(Div part) {
        if (part.getComponentCount() > 0) {
            body.add(part);
        }
        return this;
    }

    /** What the row is about. */
    static Span title(String text) {
        Span title = new Span(text);
        title.addClassName("timeline__title");
        return title;
    }
}
