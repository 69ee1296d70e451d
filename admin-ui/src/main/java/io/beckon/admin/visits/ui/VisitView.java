package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.access.Roles;
import io.beckon.admin.background.Background;
import io.beckon.admin.layout.EmptyState;
import io.beckon.admin.layout.LoadingBar;
import io.beckon.admin.layout.SiteView;
import io.beckon.admin.publishing.ScenarioDrafts;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.sites.Sites;
import io.beckon.admin.visits.OpenVisit;
import io.beckon.admin.visits.VisitExplanation;
import io.beckon.admin.visits.VisitStory;
import io.beckon.admin.visits.Visits;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** One visit: what happened, what was decided and why. A live one goes on by itself. */
@Route("sites/:site/visits/:id")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.ANALYST})
final class VisitView extends SiteView implements AfterNavigationObserver {
    private static final Duration BREATH = Duration.ofSeconds(2);

    /** A visit, and what its rules have made of it, as far as anybody can tell. */
    private record Found(OpenVisit visit, VisitExplanation rules) {}

    /** The same as it has gone on. */
    private record Told(VisitStory story, VisitExplanation rules) {}

    private final Visits visits;
    private final ScenarioDrafts scenarios;
    private final boolean mayEdit;
    private final Background background;
    private final InstantSource clock;
    private String id = "";

    VisitView(
            Sites sites,
            Visits visits,
            ScenarioDrafts scenarios,
            Background background,
            Access access,
            InstantSource clock) {
        super(sites, "visits.visit.title");
        this.visits = visits;
        this.scenarios = scenarios;
        this.mayEdit = access.may(Permission.EDIT_DEFINITIONS);
        this.background = background;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        load();
    }

    /** Only the answer to the last question finds its bar. */
    private void load() {
        LoadingBar bar = new LoadingBar();
        showAlone(bar);
        SiteKey site = site();
        String wanted = id;
        background.load(
                bar,
                () -> visitId(wanted)
                        .flatMap(known -> visits.open(site, known))
                        .map(found -> new Found(found, visits.explain(found.story()))),
                found -> found.ifPresentOrElse(this::show, () -> showAlone(unknown())),
                failure -> showAlone(new RuntimeTrouble(failure, this::load)));
    }

    private void showAlone(Component content) {
        removeAll();
        add(content);
    }

    private void show(Found seen) {
        OpenVisit found = seen.visit();
        VisitStory story = found.story();
        VisitWords words = new VisitWords(
                this::getTranslation,
                new Times(this::getTranslation, getLocale(), found.zone()),
                found.names(),
                site().value(),
                found.rules().stream().map(RuleId::value).collect(Collectors.toSet()),
                story.visit().startedAt());
        VisitPanel panel = new VisitPanel(words, found.others(), clock);
        panel.show(story);
        panel.explain(seen.rules());
        if (mayEdit) {
            panel.addAction(new ScenarioButton(
                    () -> scenarios.make(
                            site(), name(words, panel.story()), panel.story().events()),
                    site()));
        }
        showAlone(panel);
        if (story.isLive()) {
            listen(panel, seen.rules());
        }
    }

    private String name(VisitWords words, VisitStory story) {
        String id = story.visit().id();
        return getTranslation(
                "visits.scenario.name",
                words.times().moment(story.visit().startedAt()),
                id.substring(0, Math.min(6, id.length())));
    }

    /** While the visit is live, it goes on before the eyes. */
    private void listen(VisitPanel panel, VisitExplanation rules) {
        SiteKey site = site();
        AtomicReference<Told> known = new AtomicReference<>(new Told(panel.story(), rules));
        background.repeat(
                panel,
                BREATH,
                () -> known.updateAndGet(before -> {
                    VisitStory story = visits.goOn(site, before.story());
                    return new Told(story, visits.explain(story, before.rules()));
                }),
                told -> {
                    panel.show(told.story());
                    panel.explain(told.rules());
                    panel.setSilent(false);
                    return told.story().isLive();
                },
                failure -> {
                    RuntimeFailure.expect(failure);
                    panel.setSilent(true);
                });
    }

    private Component unknown() {
        Button again = new Button(getTranslation("visits.trouble.retry"), _ -> load());
        again.setId("retry");
        Button list = new Button(
                getTranslation("visits.unknown.list"), _ -> UI.getCurrent().navigate("sites/" + site() + "/visits"));
        list.setId("visits-list");
        list.addThemeVariants(ButtonVariant.PRIMARY);
        Div card = new Div(new EmptyState(
                VaadinIcon.USER_CLOCK,
                getTranslation("visits.unknown"),
                getTranslation("visits.unknown.text"),
                list,
                again));
        card.addClassName("card");
        return card;
    }

    private static Optional<VisitId> visitId(String text) {
        try {
            return Optional.of(VisitId.of(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
