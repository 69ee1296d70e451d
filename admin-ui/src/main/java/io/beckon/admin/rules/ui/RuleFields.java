package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rules.RuleFindings;
import io.beckon.admin.rules.RuleOutline;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.templates.TemplateCatalogue;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of one rule, from its name to its limits. */
final class RuleFields {
    private static final int LONGEST_NAME = 100;

    private final RuleId id;
    private final TextField nameField = new TextField();
    private final FieldEditor<String> name;
    private final Checkbox enabled = new Checkbox();
    private final RuleBody body;
    private final RuleTerms terms;
    private final RulePreview preview;
    private final Div content = new Div();

    RuleFields(RuleId id, RuleScope scope, TemplateCatalogue catalogue, Supplier<Site> current) {
        this.id = id;
        nameField.setId("rule-name");
        nameField.setLabel(scope.say("rules.name"));
        nameField.setMaxLength(LONGEST_NAME);
        name = FieldEditor.text(nameField, LONGEST_NAME, scope.form());
        enabled.setId("rule-enabled");
        enabled.setLabel(scope.say("rules.enabled"));
        enabled.addValueChangeListener(_ -> scope.changed().run());
        body = new RuleBody(catalogue, scope);
        terms = new RuleTerms(scope, current);
        preview = new RulePreview(scope);
        Div head = new Div(nameField, enabled);
        head.addClassName("rule-head");
        content.addClassName("rule-form");
        content.add(head, preview.content(), section(scope.say("rules.when"), body.content()));
        content.add(section(scope.say("rules.then"), terms.content()), preview.script());
    }

    Component content() {
        return content;
    }

    RulePreview preview() {
        return preview;
    }

    /** Shows a rule. */
    void show(Rule rule) {
        showTerms(rule);
        body.show(rule);
    }

    /** Shows a rule that is not made from anything yet. */
    void showNew(Rule rule) {
        showTerms(rule);
        body.offerTemplates();
    }

    /** As much of the rule as is there. */
    RuleOutline outline() {
        return new RuleOutline(
                body.template(), body.arguments(), terms.repeat(), terms.calendar(), terms.audience(), terms.offer());
    }

    /** Whether the author has chosen what the rule is made from. */
    boolean isBegun() {
        return body.template() != null || body.isByHand();
    }

    boolean isByHand() {
        return body.isByHand();
    }

    /** Whether everything is right; otherwise the errors are at the fields now. */
    boolean check() {
        return Marks.all(name.check(), body.check(), terms.check());
    }

    /** Shows what a check found at the fields that are to blame; answers whether there was one. */
    boolean mark(RuleFindings findings) {
        return body.mark(findings);
    }

    /** The rule as typed; only after a check that found nothing. */
    Rule read() {
        return rule(nameField.getValue());
    }

    /** The rule as far as its sense goes, for a check while it is typed; empty while something is missing. */
    Optional<Rule> peek() {
        try {
            return isBegun() ? Optional.of(rule(id.value())) : Optional.empty();
        } catch (IllegalArgumentException unfinished) {
            return Optional.empty();
        }
    }

    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        enabled.setReadOnly(readOnly);
        body.setReadOnly(readOnly);
        terms.setReadOnly(readOnly);
    }

    private void showTerms(Rule rule) {
        name.show(rule.name());
        enabled.setValue(rule.enabled());
        terms.show(rule);
    }

    private Rule rule(String called) {
        return new Rule(
                id,
                called,
                enabled.getValue(),
                terms.priority(),
                body.template(),
                body.isByHand() ? Map.of() : body.arguments(),
                body.script(),
                terms.repeat(),
                terms.calendar(),
                terms.schedule(),
                terms.audience(),
                terms.caps(),
                terms.offer());
    }

    private static Div section(String title, Component inner) {
        Div section = new Div(new H3(title), inner);
        section.addClassName("rule-section");
        return section;
    }
}
