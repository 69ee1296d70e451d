package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import io.beckon.admin.background.Background;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ui.DefinitionServices;
import io.beckon.admin.drafts.ui.DefinitionsView;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.rules.Competitions;
import io.beckon.admin.rules.RuleChecks;
import io.beckon.admin.rules.RuleSentences;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.templates.RuleTemplate;
import jakarta.annotation.security.PermitAll;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The rules of a site. */
@Route("sites/:site/rules/:id?")
@PermitAll
final class RulesView extends DefinitionsView<Rule> {
    private final Drafts drafts;
    private final RuleChecks checks;
    private final RuleForm form;
    private final Background background;
    private CompetitionPanel competition = new CompetitionPanel();
    private @Nullable RuleSentences sentences;

    RulesView(DefinitionServices services, RuleChecks checks, Background background) {
        RuleForm ruleForm = new RuleForm(services.drafts()::site, checks);
        super(Part.RULES, services, ruleForm);
        this.drafts = services.drafts();
        this.checks = checks;
        this.form = ruleForm;
        this.background = background;
        addClassName("rules-page");
    }

    @Override
    protected void enter(BeforeEnterEvent event) {
        form.enter(site());
        Site current = drafts.site(site());
        sentences = new RuleSentences(checks.catalogue(), current, event.getUI().getLocale(), this::getTranslation);
        super.enter(event);
    }

    /** Who competes is told beside the list, and not while a rule is edited. Only the last question finds the panel that asked it. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        competition.removeFromParent();
        if (event.getRouteParameters().get(ID).isEmpty()) {
            Site site = drafts.site(site());
            CompetitionPanel panel = new CompetitionPanel();
            competition = panel;
            add(panel);
            CompletableFuture<Competitions> found = checks.competitions(site);
            panel.addDetachListener(_ -> found.cancel(true));
            background.load(panel, found::join, competitions -> panel.show(site, competitions));
        }
    }

    @Override
    protected void addColumns(Grid<Draft<Rule>> grid) {
        grid.addColumn(new ComponentRenderer<>(draft -> summary(draft.definition())))
                .setHeader(getTranslation("rules.column.name"))
                .setComparator((one, other) -> one.definition()
                        .name()
                        .compareToIgnoreCase(other.definition().name()))
                .setFlexGrow(1);
        grid.addColumn(draft -> draft.definition().priority())
                .setHeader(getTranslation("rules.priority"))
                .setSortable(true)
                .setPartNameGenerator(_ -> "number")
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(draft -> state(draft.definition())))
                .setHeader(getTranslation("rules.column.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Div summary(Rule rule) {
        Span name = new Span(rule.name());
        name.addClassName("rule-row-name");
        Span sentence = new Span(sentences == null ? "" : sentences.of(rule));
        sentence.addClassName("rule-row-sentence");
        Div summary = new Div(name, sentence, template(rule));
        summary.addClassName("rule-row");
        return summary;
    }

    private Chip template(Rule rule) {
        return Chip.quiet(
                rule.template() == null
                        ? getTranslation("rules.by-hand")
                        : checks.catalogue()
                                .find(rule.template())
                                .map(template -> title(template))
                                .orElse(rule.template()));
    }

    private String title(RuleTemplate template) {
        return template.words(getLocale()).title();
    }

    private Chip state(Rule rule) {
        return rule.enabled()
                ? Chip.good(getTranslation("rules.state.on"))
                : Chip.quiet(getTranslation("rules.state.off"));
    }
}
