package io.beckon.admin.scenarios.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.publishing.KnownScenario;
import io.beckon.admin.words.Moments;
import io.beckon.admin.words.ProblemWords;
import io.beckon.admin.words.ReasonWords;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Scenario;
import io.beckon.definitions.site.Scenario.Expected;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.EventMessage;
import java.time.LocalDateTime;

/** One scenario: how it comes out, what it expects, and, folded, what happens in it. */
final class ScenarioCard extends Article {
    private final Site site;
    private final Scenario scenario;

    ScenarioCard(KnownScenario known, Site site) {
        this.site = site;
        this.scenario = known.draft().definition();
        setId("scenario-" + scenario.id());
        addClassNames("card", "scenario");
        Div head = new Div(new H2(scenario.name()), chip(known));
        head.addClassName("scenario__head");
        add(head);
        KnownScenario.Outcome outcome = known.outcome();
        if (outcome != null && outcome.problem() != null) {
            Paragraph difference = new Paragraph(new ProblemWords(this::getTranslation).of(outcome.problem()));
            difference.addClassName("scenario__difference");
            add(difference);
        }
        showBeginning();
        add(expectations(), events());
    }

    /** Lets the user change it. */
    void addActions(Runnable expectNow, Runnable begin, Runnable remove) {
        Button renew = new Button(getTranslation("scenarios.renew"), _ -> expectNow.run());
        renew.setId("scenario-renew-" + scenario.id());
        renew.setTooltipText(getTranslation("scenarios.renew.help"));
        Button beginning = new Button(getTranslation("scenarios.beginning"), _ -> begin.run());
        beginning.setId("scenario-beginning-" + scenario.id());
        beginning.setTooltipText(getTranslation("scenarios.beginning.tooltip"));
        Button delete = new Button(getTranslation("scenarios.delete"), _ -> remove.run());
        delete.setId("scenario-delete-" + scenario.id());
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        Div actions = new Div(renew, beginning, delete);
        actions.addClassName("scenario__actions");
        add(actions);
    }

    private Component chip(KnownScenario known) {
        KnownScenario.Outcome outcome = known.outcome();
        if (outcome == null) {
            return Chip.quiet(getTranslation("scenarios.unknown"));
        }
        return outcome.problem() == null
                ? Chip.good(getTranslation("scenarios.passed"))
                : Chip.bad(getTranslation("scenarios.failed"));
    }

    private Component expectations() {
        if (scenario.decisions().isEmpty()) {
            return new Paragraph(getTranslation("scenarios.expects.nothing"));
        }
        UnorderedList list = new UnorderedList();
        scenario.decisions().forEach(expected -> list.add(new ListItem(expectation(expected))));
        list.addClassName("scenario__list");
        return list;
    }

    private String expectation(Expected expected) {
        String rule = rule(expected.rule());
        String event = event(expected.firedBy());
        if (expected.outcome() == DecisionOutcome.OFFERED) {
            return getTranslation("scenarios.expects.offered", rule, event);
        }
        String reason = expected.reason();
        return reason == null
                ? getTranslation("scenarios.expects.held-back", rule, event)
                : getTranslation(
                        "scenarios.expects.held-back.because",
                        rule,
                        event,
                        reasons().of(reason));
    }

    private ReasonWords reasons() {
        return new ReasonWords(this::getTranslation);
    }

    private void showBeginning() {
        LocalDateTime begins = scenario.begins();
        String said = begins == null
                ? getTranslation("scenarios.begins.usual", Moments.inFull(Scenario.USUAL_BEGINNING, getLocale()))
                : getTranslation("scenarios.begins", Moments.inFull(begins, getLocale()));
        Paragraph beginning = new Paragraph(said);
        beginning.addClassName("scenario__beginning");
        add(beginning);
    }

    private Component events() {
        OrderedList list = new OrderedList();
        list.addClassName("scenario__list");
        scenario.events().forEach(event -> list.add(new ListItem(event(event))));
        Details details =
                new Details(getTranslation("scenarios.events", scenario.events().size()), list);
        details.addClassName("scenario__events");
        return details;
    }

    private String event(EventMessage event) {
        String title = event.title();
        double seconds = event.at() / 1_000.0;
        return title == null || title.isBlank()
                ? getTranslation("scenarios.event", event.name(), seconds)
                : getTranslation("scenarios.event.titled", event.name(), seconds, title);
    }

    private String event(String id) {
        return scenario.events().stream()
                .filter(event -> event.id().equals(id))
                .map(event -> event.name() + " " + id)
                .findFirst()
                .orElse(id);
    }

    private String rule(RuleId id) {
        return site.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .map(Rule::name)
                .findFirst()
                .orElse(id.value());
    }
}
