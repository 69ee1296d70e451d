package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.drafts.Use;
import java.util.List;

/** One line that says who refers to a definition, with links. */
final class UsageLine extends Paragraph {
    UsageLine() {
        addClassName("usage");
        setId("usage");
    }

    void hide() {
        setVisible(false);
    }

    void show(List<Use> uses, String site) {
        setVisible(true);
        removeAll();
        add(new Span(getTranslation(uses.isEmpty() ? "definitions.unused" : "definitions.used-by")));
        uses.forEach(use -> add(link(use, site)));
    }

    /** The way to what refers to it; its name where there is no screen. */
    static Component link(Use use, String site) {
        if (!use.part().hasScreen()) {
            return new Span(UI.getCurrent()
                    .getTranslation("publishing.one." + use.part().key(), use.name()));
        }
        Anchor link = new Anchor("sites/" + site + "/" + use.part().key() + "/" + use.id(), use.name());
        link.addClassName("usage__link");
        return link;
    }
}
