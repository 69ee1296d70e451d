package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Says that somebody has deleted what was being edited; the edit can be kept as a new definition. */
final class GoneDialog extends ConfirmDialog {
    GoneDialog(Runnable keep) {
        setId("gone");
        setHeader(getTranslation("definitions.gone.title"));
        setText(getTranslation("definitions.gone.text"));
        setConfirmText(getTranslation("definitions.conflict.copy"));
        addConfirmListener(_ -> keep.run());
        setCancelable(true);
        setCancelText(getTranslation("definitions.conflict.back"));
    }
}
