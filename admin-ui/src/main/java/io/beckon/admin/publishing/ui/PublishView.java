package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.background.Background;
import io.beckon.admin.changes.ChangeWords;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.layout.Panel;
import io.beckon.admin.layout.SiteView;
import io.beckon.admin.publishing.Live;
import io.beckon.admin.publishing.PublishOrder;
import io.beckon.admin.publishing.PublishRun;
import io.beckon.admin.publishing.PublishRuns;
import io.beckon.admin.publishing.Standing;
import io.beckon.admin.publishing.Standings;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.sites.Sites;
import io.beckon.admin.words.Moments;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import io.beckon.templates.TemplateCatalogue;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Brings a draft to its visitors. */
@Route("sites/:site/publish")
@PermitAll
final class PublishView extends SiteView implements AfterNavigationObserver {
    /** For so long a run that is over is still told about. */
    private static final Duration RECENT = Duration.ofMinutes(15);

    private final Standings standings;
    private final PublishRuns runs;
    private final Background background;
    private final Access access;
    private final InstantSource clock;
    private final TemplateCatalogue catalogue = TemplateCatalogue.onClassPath();
    private final ChecksPanel checks = new ChecksPanel(catalogue);
    private final ChangesPanel changes = new ChangesPanel();
    private final LivePanel live;
    private final PublishPanel form;
    private final VersionsPanel versions;
    private @Nullable Standing standing;
    private @Nullable PublishRun told;
    private Runnable unwatch = () -> {};

    PublishView(
            Sites sites,
            Standings standings,
            PublishRuns runs,
            LiveOrders orders,
            Background background,
            Access access,
            InstantSource clock) {
        super(sites, "publishing.title");
        this.standings = standings;
        this.runs = runs;
        this.background = background;
        this.access = access;
        this.clock = clock;
        boolean mayPublish = access.may(Permission.PUBLISH);
        live = new LivePanel(mayPublish, on -> orders.askToSwitch(site(), on, this::load), this::load);
        form = new PublishPanel(mayPublish, this::publish);
        versions = new VersionsPanel(
                mayPublish,
                version -> reached()
                        .ifPresent(known -> orders.askToRollBack(draft(), known.basis(), version, this::load)));
        add(new PageHeader(getTranslation("publishing.title"), getTranslation("publishing.explanation")), content());
    }

    private Div content() {
        Div main = new Div(changes, versions);
        main.addClassName("publish__main");
        Div aside = new Div(live, checks, form);
        aside.addClassName("publish__aside");
        Div content = new Div(aside, main);
        content.addClassName("publish");
        return content;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        unwatch.run();
        Consumer<Runnable> screen = Background.into(this);
        unwatch = runs.watch(site(), run -> screen.accept(() -> follow(run)));
        standing = null;
        told = null;
        List.of(live, checks, changes, versions).forEach(Panel::showLoading);
        form.notReady(getTranslation("publishing.form.loading"));
        load();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unwatch.run();
    }

    private void load() {
        SiteKey site = site();
        background.loadLatest(this, () -> standings.of(site), this::show);
    }

    private void show(Standing loaded) {
        standing = loaded;
        Moments moments = moments();
        checks.show(loaded);
        switch (loaded.atRuntime()) {
            case Standing.Reached reached -> {
                live.show(reached.live(), moments);
                changes.show(words(reached.live()), reached.changes());
                versions.show(reached.versions(), moments);
            }
            case Standing.Away(RuntimeFailure failure) -> {
                live.show(failure);
                changes.showUnknown();
                versions.showUnknown();
            }
        }
        showForm(loaded);
        runs.latest(site())
                .filter(run -> run.isRunning() || run.startedAt().plus(RECENT).isAfter(clock.instant()))
                .ifPresent(this::show);
        form.settled();
    }

    private void showForm(Standing loaded) {
        if (loaded.atRuntime() instanceof Standing.Away) {
            form.notReady(getTranslation("publishing.form.away"));
        } else if (!loaded.isPublishable()) {
            form.notReady(getTranslation("publishing.form.problems"));
        } else {
            form.ready();
        }
    }

    private void publish(String comment) {
        reached().ifPresent(known -> show(runs.start(new PublishOrder(draft(), comment, known.basis()))));
    }

    /** Before the site is loaded, there is nothing to follow: loading shows the latest run. */
    private void follow(PublishRun run) {
        if (standing != null) {
            show(run);
        }
        if (!run.isRunning()) {
            load();
        }
    }

    /** The end of a run is told once: telling it again would be read out again, and take away a comment that was begun meanwhile. */
    private void show(PublishRun run) {
        PublishRun.Outcome outcome = run.outcome();
        if (outcome == null) {
            form.showRunning(run, moments());
        } else if (!run.equals(told)) {
            told = run;
            Outcomes words = new Outcomes(this::getTranslation, problems -> checks.list(draft(), problems));
            form.showOutcome(
                    words.of(outcome), Outcomes.isDone(outcome) && run.by().equals(access.user()));
        }
    }

    private ChangeWords words(@Nullable Live known) {
        List<Site> sites = known == null
                ? List.of(draft())
                : List.of(draft(), known.content().site());
        return new ChangeWords(this::getTranslation, getLocale(), catalogue, sites);
    }

    private Optional<Standing.Reached> reached() {
        return standing != null && standing.atRuntime() instanceof Standing.Reached reached
                ? Optional.of(reached)
                : Optional.empty();
    }

    private Moments moments() {
        return new Moments(getLocale(), draft().settings().timeZone());
    }

    private Site draft() {
        if (standing == null) {
            throw new IllegalStateException("Expected the site to be loaded first, but it is not.");
        }
        return standing.draft();
    }
}
