package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.CodeBlock;
import io.beckon.admin.words.ProblemWords;
import io.beckon.definitions.Problem;
import java.util.List;

/** How a rule reads while it is being typed: the sentence, whether it can be published, and its text in the rule language. */
final class RulePreview {
    private final RuleScope scope;
    private final Paragraph sentence = new Paragraph();
    private final Div state = new Div();
    private String script = "";
    private final Details details;
    private final Div content;

    RulePreview(RuleScope scope) {
        this.scope = scope;
        sentence.setId("rule-sentence");
        sentence.addClassName("rule-sentence-text");
        sentence.getElement().setAttribute("aria-live", "polite");
        state.setId("rule-check");
        state.addClassName("rule-check");
        details = new Details(scope.say("rules.script"));
        details.setId("rule-script-details");
        content = new Div(sentence, state);
        content.addClassNames("card", "rule-sentence");
    }

    /** The sentence and the state. */
    Component content() {
        return content;
    }

    /** The text in the rule language. */
    Component script() {
        return details;
    }

    void say(String text) {
        sentence.setText(text);
    }

    /** Shows the text that the template gives. */
    void showScript(String text) {
        details.setVisible(true);
        if (!text.equals(script)) {
            script = text;
            details.removeAll();
            details.add(
                    new CodeBlock("rule-script", scope.say("rules.script"), text, scope.say("rules.script.copied")));
        }
    }

    /** Shows no text: there is none yet, or the author writes it. */
    void hideScript() {
        details.setVisible(false);
    }

    void unfinished() {
        show(Chip.quiet(scope.say("rules.check.unfinished")));
    }

    void checking() {
        show(Chip.quiet(scope.say("rules.check.running")));
    }

    void faultless() {
        show(Chip.good(scope.say("rules.check.good")));
    }

    /** Shows why the rule cannot be published. */
    void faulty(List<Problem> problems) {
        ProblemWords words = new ProblemWords(scope.words());
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(new ListItem(words.of(problem))));
        show(Chip.bad(scope.say("rules.check.bad")), list);
    }

    private void show(Component... components) {
        state.removeAll();
        state.add(components);
    }
}
