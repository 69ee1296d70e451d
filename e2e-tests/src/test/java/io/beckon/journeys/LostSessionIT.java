package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.ElementsScreen;
import io.beckon.journeys.console.EventsScreen;
import io.beckon.journeys.console.OffersScreen;
import io.beckon.journeys.console.RulesScreen;
import io.beckon.journeys.console.SettingsScreen;
import io.beckon.journeys.console.SignInScreen;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.site.Campaign;
import io.beckon.journeys.site.MarkedSite;
import org.junit.jupiter.api.Test;

/** A marketer's session ends while a form is open: after signing in again, what was typed is still there. */
@Journey
class LostSessionIT {
    private final Campaign campaign = Campaign.random();

    @Test
    void losesNothingThatWasTypedIntoANewElement(Stage stage) {
        Console console = stage.console();
        ElementsScreen elements = site(console).elements();
        elements.begin();
        elements.fill(campaign.element(), campaign.selector());

        console.loseSession();
        elements.pressSaveUnheard();
        signInAgain(console, stage);
        elements.restore();

        assertThat(elements.value("element-name")).isEqualTo(campaign.element());
        assertThat(elements.value("element-selector-0")).isEqualTo(campaign.selector());
        elements.save();
        assertThat(elements.lists(campaign.element())).isTrue();
        elements.begin();
        assertThat(elements.offersWhatWasTyped()).isFalse();
    }

    @Test
    void losesNothingThatWasTypedIntoAnEventThatIsThere(Stage stage) {
        Console console = stage.console();
        SiteScreens site = site(console);
        site.elements().create(campaign);
        site.events().create(campaign);
        EventsScreen events = site.events();
        events.open(campaign.event());
        events.fill("Renamed" + campaign.event(), 7);

        console.loseSession();
        console.browser().reload();
        signInAgain(console, stage);
        events.restore();

        assertThat(events.value("event-name")).isEqualTo("Renamed" + campaign.event());
        assertThat(events.value("event-trigger-0-count")).isEqualTo("7");
        assertThat(events.value("event-trigger-0-element")).isEqualTo(campaign.element());
        events.save();
        assertThat(events.lists("Renamed" + campaign.event())).isTrue();
    }

    @Test
    void losesNothingThatWasTypedIntoARuleThatIsThere(Stage stage) {
        Console console = stage.console();
        RulesScreen rules = markedSite(console).rules();
        rules.open("A rule");
        rules.fillTimes(7);
        rules.pick("Marked", "A banner");

        console.loseSession();
        rules.pressSaveUnheard();
        signInAgain(console, stage);

        assertThat(rules.unsaved()).contains("What you typed is still here");
        rules.restore();
        assertThat(rules.value("rule-argument-times")).isEqualTo("7");
        assertThat(rules.value("rule-argument-filter-event")).isEqualTo("Marked");
        assertThat(rules.value("rule-offer")).isEqualTo("A banner");
        rules.save();
        console.browser().reload();
        assertThat(rules.value("rule-argument-filter-event")).isEqualTo("Marked");
        assertThat(rules.value("rule-offer")).isEqualTo("A banner");
    }

    @Test
    void losesNothingThatWasTypedIntoANewRule(Stage stage) {
        Console console = stage.console();
        RulesScreen rules = markedSite(console).rules();
        rules.begin();
        rules.count("My rule", "Marked", 7);

        console.loseSession();
        console.browser().reload();
        signInAgain(console, stage);
        rules.restore();

        assertThat(rules.value("rule-name")).isEqualTo("My rule");
        assertThat(rules.unsaved()).contains("there is no field now", ": Marked", ": 7");
    }

    @Test
    void losesNothingThatWasTypedIntoAnOfferThatIsThere(Stage stage) {
        Console console = stage.console();
        OffersScreen offers = markedSite(console).offers();
        offers.open("A banner");
        offers.fillTitle("Another title");
        offers.leadTo("https://shop.example/other");

        console.loseSession();
        offers.pressSaveUnheard();
        signInAgain(console, stage);

        assertThat(offers.unsaved()).contains("What you typed is still here");
        offers.restore();
        assertThat(offers.value("offer-texts-en-title")).isEqualTo("Another title");
        assertThat(offers.value("offer-link")).isEqualTo("https://shop.example/other");
        offers.save();
    }

    @Test
    void losesNothingThatWasTypedIntoTheSettings(Stage stage) {
        Console console = stage.console();
        SettingsScreen settings = markedSite(console).settings();
        settings.fill("https://other.example", "shop.example", "45");
        settings.pickZone("Asia/Tokyo");

        console.loseSession();
        settings.pressSaveUnheard();
        signInAgain(console, stage);

        assertThat(settings.unsaved()).contains("What you typed is still here");
        settings.restore();
        assertThat(settings.value("settings-origins")).isEqualTo("https://other.example");
        assertThat(settings.value("settings-cookie-domain")).isEqualTo("shop.example");
        assertThat(settings.value("settings-inactivity")).isEqualTo("45");
        assertThat(settings.value("settings-time-zone")).isEqualTo("Asia/Tokyo");
        settings.save();
    }

    private static void signInAgain(Console console, Stage stage) {
        new SignInScreen(console.browser()).signIn("admin", stage.installation().password());
    }

    /** A site with rules and offers of which there is more than one. */
    private SiteScreens markedSite(Console console) {
        console.sites().take(MarkedSite.write(campaign.siteKey(), "https://shop.example", "A "));
        return console.site(campaign.siteKey());
    }

    private SiteScreens site(Console console) {
        console.sites().create(campaign, "https://shop.example");
        return console.site(campaign.siteKey());
    }
}
