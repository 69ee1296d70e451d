package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.textfield.TextArea;

/** Room for some lines in the rule language. */
final class ScriptArea extends TextArea {
    private static final int FEWEST_ROWS = 6;
    private static final int MOST_ROWS = 24;

    ScriptArea() {
        setMinRows(FEWEST_ROWS);
        setMaxRows(MOST_ROWS);
        addClassName("rule-dsl");
    }
}
