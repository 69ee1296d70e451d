package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.drafts.Use;
import java.util.List;

/** Says that a definition cannot be deleted, or renamed, while others refer to it, and leads to them. */
final class InUseDialog extends Dialog {
    private InUseDialog(String title, String text, List<Use> uses, String site) {
        setId("in-use");
        setHeaderTitle(title);
        UnorderedList users = new UnorderedList();
        uses.forEach(use -> users.add(new ListItem(UsageLine.link(use, site))));
        Button close = new Button(getTranslation("definitions.in-use.close"), _ -> close());
        add(new Paragraph(text), users);
        getFooter().add(close);
    }

    /** These refer to what was to be deleted. */
    static void openForDeletion(Component over, List<Use> uses, String site) {
        new InUseDialog(
                        over.getTranslation("definitions.in-use.title"),
                        over.getTranslation("definitions.in-use.text"),
                        uses,
                        site)
                .open();
    }

    /** The scripts of these refer to what was to be renamed. */
    static void openForRenaming(Component over, String oldName, List<Use> scripts, String site) {
        new InUseDialog(
                        over.getTranslation("definitions.in-scripts.title"),
                        over.getTranslation("definitions.in-scripts.text", oldName),
                        scripts,
                        site)
                .open();
    }
}
