package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.site.Rule;
import java.util.Optional;

/** A rule that is written by hand in the rule language. */
final class ScriptEditor implements Editor<String> {
    private final TextArea field = new TextArea();
    private final RuleScope scope;

    ScriptEditor(RuleScope scope) {
        this.scope = scope;
        field.setId("rule-dsl");
        field.setLabel(scope.say("rules.dsl"));
        field.setHelperText(scope.say("rules.dsl.help"));
        field.setMinRows(6);
        field.setMaxRows(24);
        field.addClassName("rule-dsl");
        Marks.guard(field, this::check, scope.changed());
    }

    @Override
    public Component content() {
        return field;
    }

    @Override
    public void show(String text) {
        Marks.clear(field);
        field.setValue(text);
    }

    @Override
    public Optional<String> peek() {
        return Optional.of(field.getValue()).filter(text -> !text.isBlank() && text.length() <= Rule.LONGEST_DSL);
    }

    @Override
    public boolean check() {
        return Marks.mark(field, peek().isPresent(), scope.say("rules.error.dsl", Rule.LONGEST_DSL));
    }

    /** Shows why the text is no rule. */
    void fail(String message) {
        Marks.mark(field, false, message);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly);
    }
}
