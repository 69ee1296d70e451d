package io.beckon.admin.rehearsal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.access.Roles;
import io.beckon.admin.background.Background;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.layout.EmptyState;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.layout.SiteView;
import io.beckon.admin.rehearsal.RehearsalOrder;
import io.beckon.admin.rehearsal.RehearsalOutcome;
import io.beckon.admin.rehearsal.RehearsalReport;
import io.beckon.admin.rehearsal.RehearsalWatch;
import io.beckon.admin.rehearsal.Rehearsals;
import io.beckon.admin.sites.Sites;
import io.beckon.admin.visits.Period;
import io.beckon.admin.visits.ui.RuntimeTrouble;
import io.beckon.admin.words.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rehearses the draft of a site over recorded visits. Whoever leaves the screen stops it. */
@Route("sites/:site/rehearsal")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.AUTHOR, Roles.PUBLISHER, Roles.ANALYST})
final class RehearsalView extends SiteView implements AfterNavigationObserver {
    private final Rehearsals rehearsals;
    private final Drafts drafts;
    private final Background background;
    private final boolean mayOpenVisits;
    private final RehearsalForm form = new RehearsalForm(this::begin);
    private final Div content = new Div();
    private @Nullable RehearsalWatch running;

    RehearsalView(Sites sites, Rehearsals rehearsals, Drafts drafts, Background background, Access access) {
        super(sites, "rehearsal.title");
        this.rehearsals = rehearsals;
        this.drafts = drafts;
        this.background = background;
        this.mayOpenVisits = access.may(Permission.SEE_VISITS);
        content.setId("rehearsal");
        content.addClassName("rehearsal");
        add(new PageHeader(getTranslation("rehearsal.title"), getTranslation("rehearsal.explanation")), form, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        stop();
        show(new EmptyState(
                VaadinIcon.PLAY_CIRCLE_O, getTranslation("rehearsal.empty"), getTranslation("rehearsal.empty.text")));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void begin(Period period, @Nullable Integer slots) {
        stop();
        RehearsalOrder order = new RehearsalOrder(site(), period, slots);
        ProgressCard progress = new ProgressCard(this::cancel);
        put(progress);
        form.setBusy(true);
        Consumer<Runnable> screen = Background.into(progress);
        RehearsalWatch watch = new RehearsalWatch(reached -> screen.accept(() -> progress.show(reached)));
        running = watch;
        background.load(
                progress,
                () -> rehearsals.rehearse(order, watch),
                outcome -> end(() -> show(outcome)),
                failure -> end(() -> put(new RuntimeTrouble(failure, () -> begin(period, slots)))));
    }

    /** Whatever the runtime is asked at this moment is waited for in the background, not here. */
    private void cancel() {
        stop();
        show(new RehearsalOutcome.Stopped());
    }

    /** What is stopped does not tell of its end any more, so the form is free at once. */
    private void stop() {
        if (running != null) {
            running.stop();
        }
        release();
    }

    private void end(Runnable show) {
        release();
        show.run();
    }

    private void release() {
        running = null;
        form.setBusy(false);
    }

    private void show(RehearsalOutcome outcome) {
        switch (outcome) {
            case RehearsalOutcome.Rehearsed(RehearsalReport report) -> put(report(report));
            case RehearsalOutcome.NothingRecorded() ->
                show(new EmptyState(
                        VaadinIcon.CALENDAR_CLOCK,
                        getTranslation("rehearsal.nothing"),
                        getTranslation("rehearsal.nothing.text")));
            case RehearsalOutcome.Refused refused ->
                show(new EmptyState(
                        VaadinIcon.WARNING,
                        getTranslation("rehearsal.refused", refused.problems().size()),
                        getTranslation("rehearsal.refused.text"),
                        checks()));
            case RehearsalOutcome.Stopped() ->
                show(new EmptyState(
                        VaadinIcon.STOP,
                        getTranslation("rehearsal.stopped"),
                        getTranslation("rehearsal.stopped.text")));
        }
    }

    private Component report(RehearsalReport report) {
        Moments moments =
                new Moments(getLocale(), drafts.site(site()).settings().timeZone());
        return new ReportPanel(report, new ReportWords(this::getTranslation, moments), site().value(), mayOpenVisits);
    }

    private Anchor checks() {
        Anchor checks = new Anchor("sites/" + site() + "/publish", getTranslation("rehearsal.refused.checks"));
        checks.setId("checks");
        checks.setRouterIgnore(false);
        return checks;
    }

    private void show(EmptyState state) {
        Div card = new Div(state);
        card.addClassName("card");
        put(card);
    }

    private void put(Component shown) {
        content.removeAll();
        content.add(shown);
    }
}
