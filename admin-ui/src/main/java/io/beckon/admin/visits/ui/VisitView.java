package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import io.beckon.admin.access.Roles;
import io.beckon.admin.layout.EmptyState;
import io.beckon.admin.layout.SiteView;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.sites.Sites;
import io.beckon.admin.visits.VisitStory;
import io.beckon.admin.visits.Visits;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.VisitId;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One visit: what happened, what was decided and why. A live one goes on by itself. */
@Route("sites/:site/visits/:id")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.ANALYST})
final class VisitView extends SiteView implements AfterNavigationObserver {
    private static final int BREATH_MILLIS = 2_000;

    private final Visits visits;
    private final InstantSource clock;
    private String id = "";
    private @Nullable VisitPanel panel;
    private @Nullable Registration polling;

    VisitView(Sites sites, Visits visits, InstantSource clock) {
        super(sites, "visits.visit.title");
        this.visits = visits;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        id = event.getRouteParameters().get("id").orElse("");
        load();
    }

    private void load() {
        removeAll();
        panel = null;
        try {
            Optional<VisitStory> story = visitId().flatMap(known -> visits.story(site(), known));
            add(story.isPresent() ? open(story.get()) : unknown());
        } catch (RuntimeFailure failure) {
            add(new RuntimeTrouble(failure.kind(), this::load));
        }
        listen();
    }

    private Component open(VisitStory story) {
        VisitEntry visit = story.visit();
        VisitWords words = new VisitWords(
                this::getTranslation,
                new Times(this::getTranslation, getLocale(), visits.zone(site())),
                visits.names(visit),
                site().value(),
                visits.rules(site()).stream().map(rule -> rule.id().value()).collect(Collectors.toSet()),
                visit.startedAt());
        List<VisitEntry> others = visits.others(site(), visit);
        VisitPanel opened = new VisitPanel(words, others, clock);
        opened.show(story);
        panel = opened;
        return opened;
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

    private Optional<VisitId> visitId() {
        try {
            return Optional.of(VisitId.of(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        event.getUI().setPollInterval(-1);
        hush();
    }

    /** While the visit is live, the browser asks from time to time. */
    private void listen() {
        Optional<UI> ui = getUI();
        hush();
        if (ui.isEmpty()) {
            return;
        }
        boolean isLive = panel != null && panel.story().isLive();
        ui.get().setPollInterval(isLive ? BREATH_MILLIS : -1);
        if (isLive) {
            polling = ui.get().addPollListener(_ -> goOn());
        }
    }

    private void hush() {
        if (polling != null) {
            polling.remove();
            polling = null;
        }
    }

    private void goOn() {
        VisitPanel open = panel;
        if (open == null) {
            return;
        }
        try {
            open.show(visits.goOn(site(), open.story()));
            open.setSilent(false);
        } catch (RuntimeFailure failure) {
            open.setSilent(true);
        }
        if (!open.story().isLive()) {
            listen();
        }
    }
}
