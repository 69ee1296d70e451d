package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.html.Paragraph;
import io.beckon.admin.changes.ChangeWords;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.Panel;
import io.beckon.admin.publishing.DefinitionChange;
import java.util.List;

/** What publishing the draft would change for visitors. */
final class ChangesPanel extends Panel {
    ChangesPanel() {
        super("publish-changes", "publishing.changes.title");
    }

    void show(ChangeWords words, List<DefinitionChange> changes) {
        if (changes.isEmpty()) {
            state(Chip.good(getTranslation("publishing.changes.none")));
            body(new Paragraph(getTranslation("publishing.changes.none.text")));
            return;
        }
        state(Chip.warn(getTranslation("publishing.changes.count", changes.size())));
        body(new ChangeList(words, changes));
    }

    void showUnknown() {
        state(Chip.quiet(getTranslation("publishing.unknown")));
        body(new Paragraph(getTranslation("publishing.changes.unknown")));
    }
}
