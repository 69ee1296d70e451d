package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.layout.EmptyState;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.sites.SiteSummary;
import io.beckon.admin.sites.Sites;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** All sites, a card for each. */
@Route("sites")
@PermitAll
final class SitesView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private final Sites sites;
    private final boolean mayManage;
    private final Div cards = new Div();

    SitesView(Sites sites, Access access) {
        this.sites = sites;
        this.mayManage = access.may(Permission.MANAGE_SITES);
        addClassName("page");
        cards.addClassName("cards");
        cards.setId("sites");
        add(new PageHeader(getTranslation("sites.title"), getTranslation("sites.explanation"), actions()), cards);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sites.title") + " · Beckon";
    }

    private Div actions() {
        Button create = new Button(
                getTranslation("sites.new"),
                VaadinIcon.PLUS.create(),
                _ -> new NewSiteDialog(sites, this::open).open());
        create.setId("new");
        create.addThemeVariants(ButtonVariant.PRIMARY);
        Button take = new Button(
                getTranslation("sites.import"),
                VaadinIcon.UPLOAD_ALT.create(),
                _ -> new ImportDialog(sites, this::open).open());
        take.setId("import");
        Div actions = new Div(take, create);
        actions.addClassName("page-header__actions");
        actions.setVisible(mayManage);
        return actions;
    }

    private void show() {
        List<SiteSummary> all = sites.all();
        cards.removeAll();
        all.forEach(site -> cards.add(new SiteCard(site)));
        if (all.isEmpty()) {
            cards.add(new EmptyState(
                    VaadinIcon.GLOBE,
                    getTranslation("sites.empty.title"),
                    getTranslation(mayManage ? "sites.empty.text" : "sites.empty.ask")));
        }
        cards.setClassName("cards--empty", all.isEmpty());
    }

    private void open(SiteSummary site) {
        UI.getCurrent().navigate("sites/" + site.key());
    }
}
