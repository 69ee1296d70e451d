package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.beckon.admin.access.Roles;
import io.beckon.admin.background.Background;
import io.beckon.admin.layout.EmptyState;
import io.beckon.admin.layout.LoadingBar;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.layout.SiteView;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.admin.sites.Sites;
import io.beckon.admin.visits.Lookup;
import io.beckon.admin.visits.Period;
import io.beckon.admin.visits.VisitFilter;
import io.beckon.admin.visits.Visits;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.SiteKey;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The visits of a site; the URL says which. */
@Route("sites/:site/visits")
@RolesAllowed({Roles.ADMINISTRATOR, Roles.ANALYST})
final class VisitsView extends SiteView implements AfterNavigationObserver {
    private final Visits visits;
    private final InstantSource clock;
    private final VisitFilters filters = new VisitFilters(this::open, this::seek);
    private final Background background;
    private final LoadingBar loading = new LoadingBar();
    private final Div content = new Div();
    private VisitFilter filter = VisitFilter.USUAL;

    VisitsView(Sites sites, Visits visits, Background background, InstantSource clock) {
        super(sites, "visits.title");
        this.visits = visits;
        this.background = background;
        this.clock = clock;
        Button refresh = new Button(getTranslation("visits.refresh"), VaadinIcon.REFRESH.create(), _ -> load());
        refresh.setId("refresh");
        content.addClassName("visits__content");
        add(new PageHeader(getTranslation("visits.title"), getTranslation("visits.explanation"), refresh));
        loading.addClassName("visits__loading");
        add(filters, loading, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Map<String, String> parameters = event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue().getFirst()));
        filter = VisitFilter.parse(parameters);
        filters.show(filter, visits.rules(site()));
        load();
    }

    private void load() {
        SiteKey site = site();
        VisitFilter wanted = filter;
        content.removeAll();
        ask(
                () -> find(site, wanted),
                found -> content.add(found.page().visits().isEmpty() ? nothing(found) : list(found.page())));
    }

    private Found find(SiteKey site, VisitFilter wanted) {
        VisitPage page = visits.page(site, wanted, null);
        return new Found(page, !page.visits().isEmpty() || visits.hasAny(site));
    }

    /** Asks the runtime beside the screen. Only the answer to the last question counts. */
    private <T> void ask(Supplier<T> question, Consumer<T> show) {
        loading.setVisible(true);
        background.loadLatest(
                this,
                question,
                answer -> {
                    loading.setVisible(false);
                    show.accept(answer);
                },
                this::showTrouble);
    }

    private void showTrouble(RuntimeException failure) {
        loading.setVisible(false);
        content.removeAll();
        content.add(new RuntimeTrouble(failure, this::load));
    }

    private Component list(VisitPage page) {
        Times times = new Times(this::getTranslation, getLocale(), visits.zone(site()));
        VisitList list = new VisitList(times, clock.instant(), visit -> address("/" + visit.id()), this::loadOlder);
        list.add(page);
        return list;
    }

    private void loadOlder(VisitList list) {
        SiteKey site = site();
        VisitFilter wanted = filter;
        String next = list.next();
        background.load(list, () -> visits.page(site, wanted, next), list::add, failure -> {
            RuntimeFailure.expect(failure);
            list.letAskAgain();
            Messages.failed(getTranslation("visits.trouble.unreachable"));
        });
    }

    private Component nothing(Found found) {
        if (filter.isNarrow()) {
            return card(new EmptyState(
                    VaadinIcon.SEARCH,
                    getTranslation("visits.none.found"),
                    getTranslation("visits.none.found.text"),
                    button("clear", "visits.none.clear", () -> open(VisitFilter.USUAL))));
        }
        if (found.isAnyEver()) {
            return card(new EmptyState(
                    VaadinIcon.CALENDAR_CLOCK,
                    getTranslation("visits.none.period"),
                    getTranslation("visits.none.period.text"),
                    button("ever", "visits.none.ever", () -> open(filter.withPeriod(Period.Preset.EVER)))));
        }
        return card(new EmptyState(
                VaadinIcon.USER_CLOCK,
                getTranslation("visits.none"),
                getTranslation("visits.none.text"),
                button(
                        "snippet",
                        "visits.none.snippet",
                        () -> UI.getCurrent().navigate("sites/" + site() + "/snippet"))));
    }

    private Button button(String id, String key, Runnable action) {
        Button button = new Button(getTranslation(key), _ -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Div card(Component content) {
        Div card = new Div(content);
        card.addClassName("card");
        return card;
    }

    private void open(VisitFilter other) {
        UI.getCurrent().navigate(address(""), QueryParameters.simple(other.parameters()));
    }

    private void seek(String text) {
        SiteKey site = site();
        ask(() -> visits.lookup(site, text), this::go);
    }

    /** A visit is opened; a visitor, a user or an event narrows the list, the first two over all time. */
    private void go(Lookup lookup) {
        VisitFilter ever = filter.withPeriod(Period.Preset.EVER);
        switch (lookup) {
            case Lookup.OfVisit(var visit) -> UI.getCurrent().navigate(address("/" + visit));
            case Lookup.OfVisitor(var visitor) -> open(ever.withVisitor(visitor));
            case Lookup.OfIdentity(var user) -> open(ever.withIdentity(user));
            case Lookup.OfEvent(var name) -> open(filter.withEvent(name));
            case Lookup.Unknown(var unknown) -> {
                Messages.failed(getTranslation("visits.search.nothing", unknown));
                load();
            }
        }
    }

    private String address(String rest) {
        return "sites/" + site() + "/visits" + rest;
    }

    /**
     * What the runtime knows.
     *
     * @param isAnyEver whether the site has had a visit at all
     */
    private record Found(VisitPage page, boolean isAnyEver) {}
}
