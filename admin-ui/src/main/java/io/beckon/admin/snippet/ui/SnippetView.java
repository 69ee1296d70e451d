package io.beckon.admin.snippet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import io.beckon.admin.background.Background;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.layout.SiteView;
import io.beckon.admin.publishing.Live;
import io.beckon.admin.publishing.Standings;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.sites.Sites;
import io.beckon.admin.snippet.ArrivalWatch;
import io.beckon.admin.snippet.Arrivals;
import io.beckon.admin.snippet.SnippetForms;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Settings;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.Optional;

/** The lines to paste into the pages of a site. */
@Route("sites/:site/snippet")
@PermitAll
final class SnippetView extends SiteView implements AfterNavigationObserver {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final SnippetForms forms;
    private final Arrivals arrivals;
    private final Standings standings;
    private final Drafts drafts;
    private final Background background;
    private final Div lines = new Div();
    private final Div aside = new Div();

    SnippetView(
            Sites sites,
            SnippetForms forms,
            Arrivals arrivals,
            Standings standings,
            Drafts drafts,
            Background background) {
        super(sites, "snippet.title");
        this.forms = forms;
        this.arrivals = arrivals;
        this.standings = standings;
        this.drafts = drafts;
        this.background = background;
        lines.addClassName("snippet__lines");
        aside.addClassName("snippet__aside");
        Div content = new Div(lines, aside);
        content.addClassName("snippet");
        add(new PageHeader(getTranslation("snippet.title"), getTranslation("snippet.explanation")), content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        lines.removeAll();
        aside.removeAll();
        SiteKey site = site();
        background.loadLatest(
                this,
                () -> standings.live(site),
                live -> show(site, live),
                failure -> showWithoutRuntime(site, failure));
    }

    private void show(SiteKey site, Optional<Live> live) {
        Component pinned = live.<Component>map(
                        known -> new FormCard(forms.pinned(site, known.content().bundle())))
                .orElseGet(() -> FormCard.withoutVersion(getTranslation("snippet.pinned.unpublished")));
        Settings settings = live.map(known -> known.content().site().settings())
                .orElseGet(() -> drafts.site(site).settings());
        show(site, pinned, settings);
    }

    private void showWithoutRuntime(SiteKey site, RuntimeException failure) {
        RuntimeFailure.expect(failure);
        FormCard pinned = FormCard.withoutVersion(getTranslation("snippet.pinned.away"));
        show(site, pinned, drafts.site(site).settings());
    }

    private void show(SiteKey site, Component pinned, Settings settings) {
        lines.removeAll();
        lines.add(new FormCard(forms.current(site)), pinned, new FormCard(forms.nonce(site)));
        ArrivalPanel panel = new ArrivalPanel(site.value(), settings);
        aside.removeAll();
        aside.add(steps(), panel);
        ArrivalWatch watch = arrivals.watch(site);
        background.repeat(
                panel,
                PAUSE,
                watch::look,
                arrival -> {
                    panel.show(arrival);
                    return true;
                },
                failure -> panel.show(RuntimeFailure.expect(failure)));
    }

    private Component steps() {
        OrderedList steps = new OrderedList(
                new ListItem(getTranslation("snippet.step.copy")),
                new ListItem(getTranslation("snippet.step.paste")),
                new ListItem(getTranslation("snippet.step.open")));
        Section section = new Section(new H2(getTranslation("snippet.steps")), steps);
        section.addClassNames("card", "snippet__steps");
        return section;
    }
}
