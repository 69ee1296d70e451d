package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.admin.rules.RuleFindings;
import io.beckon.admin.words.ProblemWords;
import io.beckon.definitions.site.Rule;
import io.beckon.templates.RuleTemplate;
import io.beckon.templates.TemplateCatalogue;
import io.beckon.templates.TemplateWords;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** When a rule fires: the choice of a template, then the template's form; or the text of a rule that is written by hand. */
final class RuleBody {

    private final TemplateCatalogue catalogue;
    private final RuleScope scope;
    private final Div content = new Div();
    private final Span unchosen;
    private final Map<String, JsonNode> kept = new HashMap<>();
    private @Nullable String template;
    private @Nullable ArgumentsForm arguments;
    private @Nullable FieldEditor<String> script;

    RuleBody(TemplateCatalogue catalogue, RuleScope scope) {
        this.catalogue = catalogue;
        this.scope = scope;
        unchosen = new Span(scope.say("rules.error.template"));
        unchosen.addClassName("rule-error");
        unchosen.setVisible(false);
        content.addClassName("rule-body");
    }

    Component content() {
        return content;
    }

    /** Lets the author choose what the rule is made from. */
    void offerTemplates() {
        content.removeAll();
        content.add(
                new Paragraph(scope.say("rules.template.choose")),
                unchosen,
                new TemplateCards(catalogue, scope, this::choose).content());
    }

    void show(Rule rule) {
        if (rule.dsl() != null) {
            showScript(rule.dsl());
        } else {
            kept.putAll(rule.arguments());
            showTemplate(String.valueOf(rule.template()));
            if (arguments != null) {
                arguments.show(rule.arguments());
            }
        }
    }

    /** The name of the template; absent while there is none. */
    @Nullable
    String template() {
        return template;
    }

    /** The arguments that are there; those of an unknown template as they were. */
    Map<String, JsonNode> arguments() {
        return arguments == null ? Map.copyOf(kept) : arguments.peek();
    }

    /** The text that is written by hand; absent when there is a template, or none is chosen yet. */
    @Nullable
    String script() {
        return script == null ? null : script.peek().orElse(null);
    }

    /** Whether it is a rule in the rule language that an author writes. */
    boolean isByHand() {
        return script != null;
    }

    boolean check() {
        if (arguments != null) {
            return arguments.check();
        }
        unchosen.setVisible(template == null && script == null);
        return script == null ? template != null : script.check();
    }

    /** Shows what a check found at the fields that are to blame; answers whether there was one. */
    boolean mark(RuleFindings findings) {
        if (arguments != null) {
            return arguments.mark(findings, scope);
        }
        FieldEditor<String> written = script;
        if (written != null && !findings.isFaultless()) {
            ProblemWords words = new ProblemWords(scope.words());
            findings.problems().stream().map(words::of).findFirst().ifPresent(written::fail);
            return true;
        }
        return false;
    }

    void setReadOnly(boolean readOnly) {
        if (arguments != null) {
            arguments.setReadOnly(readOnly);
        }
        if (script != null) {
            script.setReadOnly(readOnly);
        }
    }

    private void choose(String chosen) {
        if (chosen.equals(TemplateCards.BY_HAND)) {
            showScript("");
        } else {
            showTemplate(chosen);
        }
        scope.changed().run();
    }

    private void showScript(String text) {
        script = FieldEditor.text(scriptField(), Rule.LONGEST_DSL, "rules.error.dsl", scope.form());
        script.show(text);
        content.removeAll();
        content.add(new H3(scope.say("rules.by-hand.title")), script.content());
    }

    private TextArea scriptField() {
        TextArea field = new ScriptArea();
        field.setId("rule-dsl");
        field.setLabel(scope.say("rules.dsl"));
        field.setHelperText(scope.say("rules.dsl.help"));
        return field;
    }

    private void showTemplate(String name) {
        template = name;
        content.removeAll();
        catalogue
                .find(name)
                .ifPresentOrElse(
                        this::showForm, () -> content.add(new Paragraph(scope.say("rules.template.unknown", name))));
    }

    private void showForm(RuleTemplate known) {
        TemplateWords words = known.words(scope.language());
        ArgumentsForm form = new ArgumentsForm(known, scope);
        arguments = form;
        content.add(new H3(words.title()), new Paragraph(words.help()), form.content());
    }
}
