package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.EventsScreen;
import io.beckon.journeys.console.OffersScreen;
import io.beckon.journeys.console.RulesScreen;
import io.beckon.journeys.console.SettingsScreen;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.console.SitesScreen;
import io.beckon.journeys.console.UsersScreen;
import io.beckon.journeys.site.Campaign;
import io.beckon.journeys.site.MarkedSite;
import org.junit.jupiter.api.Test;

/** Where not every text makes sense, markup is refused: at its field, with what was typed still there. */
@Journey
class RefusedMarkupIT {
    private final Campaign campaign = Campaign.random();

    @Test
    void isToldAtTheField(Stage stage) {
        Console console = stage.console();
        console.sites().create(campaign, "https://shop.example");
        SiteScreens site = console.site(campaign.siteKey());

        refusesNamesOfEventsAndValues(site.events());
        Markup.assertHarmless(console.browser(), "the form of events");
        refusesFieldsOfConditions(site.rules());
        Markup.assertHarmless(console.browser(), "the form of rules");
        refusesLinksAndLanguages(site.offers());
        Markup.assertHarmless(console.browser(), "the form of offers");
        refusesAddressesZonesAndLanguages(site.settings());
        Markup.assertHarmless(console.browser(), "the settings");
        refusesNamesOfUsers(console.users());
        Markup.assertHarmless(console.browser(), "the dialog of a new user");
        refusesKeysAndOrigins(console.sites());
        Markup.assertHarmless(console.browser(), "the dialog of a new site");
        refusesFiles(console.sites());
        Markup.assertHarmless(console.browser(), "the import of a site");
    }

    private static void refusesNamesOfEventsAndValues(EventsScreen events) {
        events.begin();
        events.fill(Markup.TEXT, 1);
        events.addValue(Markup.TEXT);
        events.pressSave();

        assertThat(events.error("event-name")).isNotEmpty();
        assertThat(events.value("event-name")).isEqualTo(Markup.TEXT);
        assertThat(events.error("event-value-0-name")).isNotEmpty();
        assertThat(events.value("event-value-0-name")).isEqualTo(Markup.TEXT);
    }

    private static void refusesFieldsOfConditions(RulesScreen rules) {
        rules.begin();
        rules.compareField(Markup.TEXT);
        rules.pressSave();

        assertThat(rules.error("rule-argument-filter-where-0-field")).isNotEmpty();
    }

    private static void refusesLinksAndLanguages(OffersScreen offers) {
        offers.begin();
        offers.leadTo(Markup.TEXT);
        offers.addLanguage(Markup.TEXT);
        offers.pressSave();

        assertThat(offers.error("offer-link")).isNotEmpty();
        assertThat(offers.value("offer-link")).isEqualTo(Markup.TEXT);
        assertThat(offers.error("offer-language-add")).isNotEmpty();
    }

    private static void refusesAddressesZonesAndLanguages(SettingsScreen settings) {
        String zone = settings.value("settings-time-zone");
        String language = settings.value("settings-language");

        settings.type("settings-time-zone", Markup.TEXT);
        settings.type("settings-language", Markup.TEXT);
        settings.fill(Markup.TEXT, Markup.TEXT, "30");
        settings.pressSave();

        assertThat(settings.value("settings-time-zone")).isEqualTo(zone);
        assertThat(settings.value("settings-language")).isEqualTo(language);
        assertThat(settings.error("settings-origins")).isNotEmpty();
        assertThat(settings.error("settings-cookie-domain")).isNotEmpty();
    }

    private static void refusesNamesOfUsers(UsersScreen users) {
        users.begin();
        users.fill(Markup.TEXT);
        users.pressCreate();

        assertThat(users.error("user-name")).isNotEmpty();
        assertThat(users.value("user-name")).isEqualTo(Markup.TEXT);
    }

    private static void refusesKeysAndOrigins(SitesScreen sites) {
        sites.begin();
        sites.fill("A site", Markup.TEXT, Markup.TEXT);
        sites.pressCreate();

        assertThat(sites.error("site-key")).isNotEmpty();
        assertThat(sites.value("site-key")).isEqualTo(Markup.TEXT);
        assertThat(sites.error("site-origin")).isNotEmpty();
    }

    private static void refusesFiles(SitesScreen sites) {
        assertThat(sites.refusal(MarkedSite.write(Markup.TEXT, "https://shop.example", Markup.TEXT)))
                .contains(Markup.TEXT);
    }
}
