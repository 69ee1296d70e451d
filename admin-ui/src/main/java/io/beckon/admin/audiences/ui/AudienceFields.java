package io.beckon.admin.audiences.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.conditions.ui.ConditionScope;
import io.beckon.admin.conditions.ui.ConditionsEditor;
import io.beckon.admin.conditions.ui.VisitorFields;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rules.FilterWords;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.Site;
import java.util.Optional;

/** The fields of one audience. */
final class AudienceFields {
    private static final int LONGEST_NAME = 100;

    private final AudienceId id;
    private final FormScope scope;
    private final TextField nameField = new TextField();
    private final FieldEditor<String> name;
    private final ConditionsEditor condition;
    private final FilterWords words;
    private final Paragraph sentence = new Paragraph();
    private final Span fault = new Span();
    private final Div content = new Div();

    AudienceFields(AudienceId id, Site site, FormScope scope) {
        this.id = id;
        this.scope = scope;
        nameField.setId("audience-name");
        nameField.setLabel(scope.say("audiences.name"));
        nameField.setMaxLength(LONGEST_NAME);
        name = FieldEditor.text(nameField, LONGEST_NAME, scope);
        condition = new ConditionsEditor(
                "audience-condition", new ConditionScope(scope, new VisitorFields(site, scope), null));
        words = FilterWords.ofVisitors(scope.words());
        sentence.setId("audience-sentence");
        sentence.addClassName("rule-sentence-text");
        sentence.getElement().setAttribute("aria-live", "polite");
        Div said = new Div(sentence);
        said.addClassNames("card", "rule-sentence");
        fault.setId("audience-fault");
        fault.addClassName("rule-error");
        fault.getElement().setAttribute("role", "alert");
        Paragraph help = new Paragraph(scope.say("audiences.condition.help"));
        help.addClassName("rule-help");
        content.addClassName("rule-form");
        Div section = new Div(new H3(scope.say("audiences.condition")), help, condition.content(), fault);
        section.addClassName("rule-section");
        content.add(nameField, said, section);
    }

    Component content() {
        return content;
    }

    void show(Audience audience) {
        name.show(audience.name());
        condition.show(audience.condition());
        fault.setVisible(false);
    }

    /** Says in words who is in the audience as it stands there now. */
    void say() {
        sentence.setText(condition
                .peek()
                .map(words::condition)
                .map(said -> scope.say("audiences.sentence", said))
                .orElseGet(() -> scope.say("audiences.sentence.none")));
    }

    /** The audience as typed; empty when something is wrong, and the errors are there now. */
    Optional<Audience> read() {
        boolean isRight = Marks.all(name.check(), !condition.isEmpty(), condition.check());
        if (!isRight) {
            complain(condition.isEmpty() ? scope.say("audiences.error.none") : "");
            return Optional.empty();
        }
        return condition.peek().flatMap(typed -> name.peek().flatMap(called -> audience(called, typed)));
    }

    void setReadOnly(boolean readOnly) {
        name.setReadOnly(readOnly);
        condition.setReadOnly(readOnly);
    }

    private Optional<Audience> audience(String called, Condition typed) {
        if (typed.comparisons().count() > Audience.MOST_COMPARISONS) {
            complain(scope.say("audiences.error.most", Audience.MOST_COMPARISONS));
            return Optional.empty();
        }
        complain("");
        return Optional.of(new Audience(id, called, typed));
    }

    private void complain(String text) {
        fault.setText(text);
        fault.setVisible(!text.isEmpty());
    }
}
