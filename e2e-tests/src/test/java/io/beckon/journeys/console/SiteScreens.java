package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;

/** The screens of one site. */
public final class SiteScreens {
    private final Console console;
    private final String key;

    SiteScreens(Console console, String key) {
        this.console = console;
        this.key = key;
    }

    /** Everything that the campaign needs, one screen after another. */
    public void define(Campaign campaign) {
        elements().create(campaign);
        events().create(campaign);
        categories().create(campaign);
        offers().create(campaign);
        rules().create(campaign);
    }

    public ElementsScreen elements() {
        open("elements");
        return new ElementsScreen(browser());
    }

    public EventsScreen events() {
        open("events");
        return new EventsScreen(browser());
    }

    public CategoriesScreen categories() {
        open("categories");
        return new CategoriesScreen(browser());
    }

    public RulesScreen rules() {
        open("rules");
        return new RulesScreen(browser());
    }

    public OffersScreen offers() {
        open("offers");
        return new OffersScreen(browser());
    }

    public AudiencesScreen audiences() {
        open("audiences");
        return new AudiencesScreen(browser());
    }

    public CalendarsScreen calendars() {
        open("calendars");
        return new CalendarsScreen(browser());
    }

    public SettingsScreen settings() {
        open("settings");
        return new SettingsScreen(browser());
    }

    public RehearsalScreen rehearsal() {
        open("rehearsal");
        return new RehearsalScreen(browser());
    }

    public PublishScreen publishing() {
        open("publish");
        return new PublishScreen(browser());
    }

    public SnippetScreen snippet() {
        open("snippet");
        return new SnippetScreen(browser());
    }

    public VisitsScreen visits() {
        open("visits");
        return new VisitsScreen(browser());
    }

    /** The visit with an id, as the console tells it. */
    public VisitScreen visit(String id) {
        open("visits/" + id);
        return new VisitScreen(browser());
    }

    private void open(String screen) {
        console.open("sites/" + key + "/" + screen);
    }

    /** The browser that shows them. */
    public Browser browser() {
        return console.browser();
    }
}
