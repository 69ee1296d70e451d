package io.beckon.admin.overview.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.background.Background;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.layout.SiteView;
import io.beckon.admin.publishing.Standing;
import io.beckon.admin.publishing.Standings;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.sites.Sites;
import io.beckon.admin.snippet.Arrivals;
import io.beckon.admin.visits.Visits;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import jakarta.annotation.security.PermitAll;

/** The first screen of a site. */
@Route("sites/:site")
@PermitAll
final class OverviewView extends SiteView implements AfterNavigationObserver {
    private static final int SHOWN_VISITS = 5;

    private final Drafts drafts;
    private final Standings standings;
    private final Arrivals arrivals;
    private final Visits visits;
    private final Background background;
    private final Access access;
    private final Div content = new Div();

    OverviewView(
            Sites sites,
            Drafts drafts,
            Standings standings,
            Arrivals arrivals,
            Visits visits,
            Background background,
            Access access) {
        super(sites, "overview.title");
        this.drafts = drafts;
        this.standings = standings;
        this.arrivals = arrivals;
        this.visits = visits;
        this.background = background;
        this.access = access;
        content.addClassName("overview");
        add(content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Site draft = drafts.site(site());
        Checklist checklist = new Checklist(draft);
        LiveCard live = new LiveCard(draft);
        Div aside = new Div(live);
        aside.addClassName("overview__aside");
        content.removeAll();
        content.add(
                new PageHeader(draft.name(), getTranslation("overview.explanation")),
                new Counts(draft),
                new Div(checklist, aside));
        load(checklist, live);
        if (access.may(Permission.SEE_VISITS)) {
            NewestVisits newest = new NewestVisits(draft);
            aside.add(newest);
            load(newest);
        }
    }

    /** That the runtime is away, the card about what is live says. */
    private void load(Checklist checklist, LiveCard live) {
        SiteKey site = site();
        background.load(live, () -> standings.atRuntime(site), atRuntime -> {
            live.show(atRuntime);
            if (atRuntime instanceof Standing.Reached reached && reached.live() != null) {
                checklist.done(Step.PUBLISH);
            }
        });
        background.load(
                checklist,
                () -> arrivals.hasAny(site),
                hasAny -> {
                    if (hasAny) {
                        checklist.done(Step.SNIPPET);
                    }
                },
                RuntimeFailure::expect);
    }

    private void load(NewestVisits newest) {
        SiteKey site = site();
        background.load(newest, () -> visits.newest(site, SHOWN_VISITS), newest::show, failure -> {
            RuntimeFailure.expect(failure);
            newest.showUnknown();
        });
    }
}
