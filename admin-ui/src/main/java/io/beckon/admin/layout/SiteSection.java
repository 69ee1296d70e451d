package io.beckon.admin.layout;

import com.vaadin.flow.component.icon.VaadinIcon;
import io.beckon.admin.access.Permission;

/** The screens of one site, as the navigation lists them. */
enum SiteSection {
    OVERVIEW(Group.SITE, "", VaadinIcon.DASHBOARD, Permission.SEE_DEFINITIONS),
    SETTINGS(Group.SITE, "settings", VaadinIcon.COG, Permission.SEE_DEFINITIONS),
    ELEMENTS(Group.DEFINE, "elements", VaadinIcon.CROSSHAIRS, Permission.SEE_DEFINITIONS),
    EVENTS(Group.DEFINE, "events", VaadinIcon.BOLT, Permission.SEE_DEFINITIONS),
    CATEGORIES(Group.DEFINE, "categories", VaadinIcon.TAGS, Permission.SEE_DEFINITIONS),
    RULES(Group.DEFINE, "rules", VaadinIcon.LIGHTBULB, Permission.SEE_DEFINITIONS),
    OFFERS(Group.DEFINE, "offers", VaadinIcon.COMMENT_ELLIPSIS, Permission.SEE_DEFINITIONS),
    AUDIENCES(Group.DEFINE, "audiences", VaadinIcon.USERS, Permission.SEE_DEFINITIONS),
    CALENDARS(Group.DEFINE, "calendars", VaadinIcon.CALENDAR_CLOCK, Permission.SEE_DEFINITIONS),
    REHEARSAL(Group.GO_LIVE, "rehearsal", VaadinIcon.PLAY_CIRCLE_O, Permission.REHEARSE),
    SCENARIOS(Group.GO_LIVE, "scenarios", VaadinIcon.CLIPBOARD_CHECK, Permission.SEE_DEFINITIONS),
    PUBLISH(Group.GO_LIVE, "publish", VaadinIcon.ROCKET, Permission.SEE_DEFINITIONS),
    SNIPPET(Group.GO_LIVE, "snippet", VaadinIcon.CODE, Permission.SEE_DEFINITIONS),
    VISITS(Group.UNDERSTAND, "visits", VaadinIcon.USER_CLOCK, Permission.SEE_VISITS);

    /** What belongs together. */
    enum Group {
        SITE,
        DEFINE,
        GO_LIVE,
        UNDERSTAND;

        String key() {
            return "layout.group." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Group group;
    private final String path;
    private final VaadinIcon icon;
    private final Permission permission;

    SiteSection(Group group, String path, VaadinIcon icon, Permission permission) {
        this.group = group;
        this.path = path;
        this.icon = icon;
        this.permission = permission;
    }

    Group group() {
        return group;
    }

    VaadinIcon icon() {
        return icon;
    }

    Permission permission() {
        return permission;
    }

    /** The key of its name. */
    String key() {
        return "layout.section." + (path.isEmpty() ? "overview" : path);
    }

    /** Its address within a site. */
    String path(String site) {
        return path.isEmpty() ? "sites/" + site : "sites/" + site + "/" + path;
    }
}
