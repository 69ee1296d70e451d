package io.beckon.admin.categories.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A text with some of its parts highlighted. */
final class Marked extends Span {
    Marked(String text, List<io.beckon.engine.categorisation.Span> marks) {
        int at = 0;
        for (io.beckon.engine.categorisation.Span mark : marks) {
            addPlain(text.substring(at, mark.start()));
            HtmlContainer highlighted = new HtmlContainer("mark");
            highlighted.setText(text.substring(mark.start(), mark.end()));
            add(highlighted);
            at = mark.end();
        }
        addPlain(text.substring(at));
    }

    private void addPlain(String text) {
        if (!text.isEmpty()) {
            add(new Text(text));
        }
    }
}
