package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.rules.RuleOutline;
import io.beckon.admin.rules.RuleSentences;
import io.beckon.definitions.rules.Repeat;
import io.beckon.templates.RuleTemplate;
import io.beckon.templates.TemplateCatalogue;
import io.beckon.templates.TemplateWords;
import java.util.function.Consumer;

/** The choice of what a new rule is made from: a card for each template with a form, and one for a rule that is written by hand. */
final class TemplateCards {
    /** Stands for no template: a rule that is written by hand. */
    static final String BY_HAND = "";

    private final RuleScope scope;
    private final Consumer<String> chosen;
    private final Div content = new Div();

    TemplateCards(TemplateCatalogue catalogue, RuleScope scope, Consumer<String> chosen) {
        this.scope = scope;
        this.chosen = chosen;
        content.addClassName("rule-templates");
        RuleSentences sentences = new RuleSentences(catalogue, scope.site(), scope.language(), scope.words());
        catalogue.templates().stream()
                .filter(template -> template.script().isEmpty())
                .forEach(template -> content.add(card(template, sentences)));
        content.add(card(
                "by-hand",
                scope.say("rules.by-hand.title"),
                scope.say("rules.by-hand.help"),
                "when(event('ProductViewed')).times(3)",
                BY_HAND));
    }

    Component content() {
        return content;
    }

    private Component card(RuleTemplate template, RuleSentences sentences) {
        TemplateWords words = template.words(scope.language());
        String example = sentences.happening(
                new RuleOutline(template.name(), template.example(), Repeat.ONCE_PER_VISIT, null, null, null));
        return card(
                template.name(),
                words.title(),
                words.help(),
                scope.say("rules.template.example", example),
                template.name());
    }

    private Component card(String name, String title, String help, String example, String choice) {
        Span shown = new Span(example);
        shown.addClassName("rule-template-example");
        Div inner = new Div(new H3(title), new Paragraph(help), shown);
        NativeButton card = new NativeButton();
        card.add(inner);
        card.setId("rule-template-" + name);
        card.addClassNames("card", "rule-template");
        card.addClickListener(_ -> chosen.accept(choice));
        return card;
    }
}
