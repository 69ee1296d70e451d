package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.beckon.admin.changes.ChangeWords;
import io.beckon.admin.publishing.DefinitionChange;
import io.beckon.admin.publishing.PublishedVersion;
import java.util.List;

/** Asks before an older version goes live: what changes, and for whom. */
final class RollBackDialog extends ConfirmDialog {
    RollBackDialog(PublishedVersion version, ChangeWords words, List<DefinitionChange> changes, Runnable confirmed) {
        setHeader(getTranslation("publishing.roll-back.title", String.valueOf(version.version())));
        Div content = new Div(new Paragraph(getTranslation("publishing.roll-back.text")));
        content.addClassName("roll-back");
        content.add(
                changes.isEmpty()
                        ? new Paragraph(getTranslation("publishing.roll-back.nothing"))
                        : new ChangeList(words, changes));
        setText(content);
        setConfirmButton(getTranslation("publishing.roll-back.confirm"), _ -> confirmed.run());
        setCancelable(true);
        setCancelText(getTranslation("publishing.cancel"));
        setId("roll-back");
    }
}
