package io.beckon.admin.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.sites.SiteSummary;
import io.beckon.admin.sites.Sites;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** The frame of every screen of somebody who is signed in: word mark, navigation of the site that is open, account menu. */
@Layout
@PermitAll
public final class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final Sites sites;
    private final Access access;
    private final Div navigation = new Div();
    private final Div place = new Div();

    MainLayout(Sites sites, Access access, AccountMenu accountMenu) {
        this.sites = sites;
        this.access = access;
        setPrimarySection(Section.DRAWER);
        navigation.addClassName("navigation");
        place.addClassName("place");
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("layout.menu"));
        addToDrawer(brand(), new Scroller(navigation));
        addToNavbar(toggle, place, accountMenu);
    }

    /** The navigation is built anew when another site is shown, or its name may have changed. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        String key = event.getRouteParameters().get(SiteView.PARAMETER).orElse(null);
        List<SiteSummary> all = sites.all();
        Optional<SiteSummary> site =
                all.stream().filter(each -> each.key().value().equals(key)).findFirst();
        place.removeAll();
        site.ifPresent(shown -> place.add(new SiteSwitch(shown, all)));
        navigation.removeAll();
        navigation.add(home());
        site.ifPresent(this::addSections);
    }

    /** What changes from screen to screen is the page's main landmark. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main");
    }

    private Component brand() {
        Image mark = new Image("beckon.svg", "Beckon");
        Anchor home = new Anchor("sites", mark);
        home.setRouterIgnore(false);
        home.addClassName("brand");
        return home;
    }

    private SideNav home() {
        SideNav nav = new SideNav();
        SideNavItem all = new SideNavItem(getTranslation("layout.sites"), "sites", VaadinIcon.GLOBE.create());
        nav.addItem(all);
        if (access.may(Permission.MANAGE_USERS)) {
            nav.addItem(new SideNavItem(getTranslation("layout.users"), "users", VaadinIcon.USERS.create()));
        }
        return nav;
    }

    private void addSections(SiteSummary site) {
        for (SiteSection.Group group : SiteSection.Group.values()) {
            SideNav nav = new SideNav(group == SiteSection.Group.SITE ? site.name() : getTranslation(group.key()));
            for (SiteSection section : SiteSection.values()) {
                if (section.group() == group && access.may(section.permission())) {
                    nav.addItem(item(site, section));
                }
            }
            if (!nav.getItems().isEmpty()) {
                navigation.add(nav);
            }
        }
    }

    private SideNavItem item(SiteSummary site, SiteSection section) {
        SideNavItem item = new SideNavItem(
                getTranslation(section.key()),
                section.path(site.key().value()),
                section.icon().create());
        item.setMatchNested(section != SiteSection.OVERVIEW);
        return item;
    }
}
