package io.beckon.admin.scenarios.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.background.Background;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.Removed;
import io.beckon.admin.drafts.Saved;
import io.beckon.admin.layout.EmptyState;
import io.beckon.admin.layout.LoadingBar;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.layout.SiteView;
import io.beckon.admin.publishing.KnownScenario;
import io.beckon.admin.publishing.ScenarioDrafts;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Scenario;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The scenarios of a site, each with how it comes out with the draft as it is. The one that the address names stands out. */
@Route("sites/:site/scenarios/:id?")
@PermitAll
final class ScenariosView extends SiteView implements AfterNavigationObserver {
    private final ScenarioDrafts scenarios;
    private final Drafts drafts;
    private final Background background;
    private final boolean mayEdit;
    private final Div content = new Div();
    private String selected = "";

    ScenariosView(Sites sites, ScenarioDrafts scenarios, Drafts drafts, Background background, Access access) {
        super(sites, "scenarios.title");
        this.scenarios = scenarios;
        this.drafts = drafts;
        this.background = background;
        this.mayEdit = access.may(Permission.EDIT_DEFINITIONS);
        content.setId("scenarios");
        content.addClassName("scenarios");
        add(new PageHeader(getTranslation("scenarios.title"), getTranslation("scenarios.explanation")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        selected = event.getRouteParameters().get("id").orElse("");
        load();
    }

    private void load() {
        LoadingBar bar = new LoadingBar();
        content.removeAll();
        content.add(bar);
        SiteKey site = site();
        background.load(bar, () -> scenarios.of(site), this::show);
    }

    private void show(List<KnownScenario> known) {
        content.removeAll();
        if (known.isEmpty()) {
            Div card = new Div(new EmptyState(
                    VaadinIcon.CLIPBOARD_CHECK,
                    getTranslation("scenarios.empty.title"),
                    getTranslation("scenarios.empty.text")));
            card.addClassName("card");
            content.add(card);
        }
        known.forEach(scenario -> content.add(card(scenario)));
    }

    private ScenarioCard card(KnownScenario scenario) {
        ScenarioCard card = new ScenarioCard(scenario, drafts.site(site()));
        if (mayEdit) {
            card.addActions(
                    () -> expectNow(scenario.draft()),
                    () -> askForBeginning(scenario.draft()),
                    () -> remove(scenario.draft()));
        }
        if (scenario.draft().id().equals(selected)) {
            card.addClassName("scenario--selected");
            card.scrollIntoView();
        }
        return card;
    }

    private void expectNow(Draft<Scenario> draft) {
        Optional<Saved<Scenario>> saved = scenarios.expectNow(site(), draft);
        if (saved.isPresent() && saved.get() instanceof Saved.Stored<Scenario>) {
            Messages.done(getTranslation("scenarios.renewed", draft.definition().name()));
        } else {
            Messages.failed(getTranslation("scenarios.changed"));
        }
        load();
    }

    private void askForBeginning(Draft<Scenario> draft) {
        new BeginningDialog(
                        draft.definition(), drafts.site(site()).settings().timeZone(), begins -> begin(draft, begins))
                .open();
    }

    private void begin(Draft<Scenario> draft, @Nullable LocalDateTime begins) {
        if (scenarios.begin(site(), draft, begins) instanceof Saved.Stored<Scenario>) {
            Messages.done(getTranslation(
                    "scenarios.beginning.saved", draft.definition().name()));
        } else {
            Messages.failed(getTranslation("scenarios.changed"));
        }
        load();
    }

    private void remove(Draft<Scenario> draft) {
        if (scenarios.remove(site(), draft) instanceof Removed.Done<Scenario>(Draft<Scenario> undoable)) {
            Messages.undoable(
                    getTranslation("definitions.deleted", draft.definition().name()),
                    getTranslation("definitions.undo"),
                    () -> restore(undoable));
        } else {
            Messages.failed(getTranslation("scenarios.changed"));
        }
        load();
    }

    private void restore(Draft<Scenario> undoable) {
        drafts.restore(site(), Part.SCENARIOS, undoable);
        load();
    }
}
