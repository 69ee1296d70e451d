package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.drafts.Use;
import java.util.List;

/** Says that a definition cannot be deleted while others refer to it, and leads to them. */
final class InUseDialog extends Dialog {
    InUseDialog(List<Use> uses, String site) {
        setId("in-use");
        setHeaderTitle(getTranslation("definitions.in-use.title"));
        UnorderedList users = new UnorderedList();
        uses.forEach(use -> users.add(new ListItem(UsageLine.link(use, site))));
        Button close = new Button(getTranslation("definitions.in-use.close"), _ -> close());
        add(new Paragraph(getTranslation("definitions.in-use.text")), users);
        getFooter().add(close);
    }
}
