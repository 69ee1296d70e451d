package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.console.AccountScreen;
import io.beckon.journeys.console.CategoriesScreen;
import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.ElementsScreen;
import io.beckon.journeys.console.EventsScreen;
import io.beckon.journeys.console.OffersScreen;
import io.beckon.journeys.console.PublishScreen;
import io.beckon.journeys.console.RulesScreen;
import io.beckon.journeys.console.SettingsScreen;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.console.SitesScreen;
import io.beckon.journeys.console.UsersScreen;
import io.beckon.journeys.site.Campaign;
import org.junit.jupiter.api.Test;

/** Somebody types something wrong: the message stands at the right field, and nothing that was typed is lost. */
@Journey
class WrongInputIT {
    private final Campaign campaign = Campaign.random();

    @Test
    void isToldAtItsFieldByTheFormsOfDefinitions(Stage stage) {
        Console console = stage.console();
        console.sites().create(campaign, "https://shop.example");
        SiteScreens site = console.site(campaign.siteKey());

        refusesWhatIsNoSelector(site.elements());
        refusesANameThatIsTaken(site.elements());
        refusesAPatternThatRe2Refuses(site.categories());
        refusesACountOutOfBounds(site.events());
        refusesAnOfferWithoutAQuestion(site.offers());
        refusesAnArgumentOutOfBounds(site.rules());
        refusesToPublishWithoutAComment(site.publishing());
    }

    @Test
    void isToldAtItsFieldByTheFormsOfSitesAndUsers(Stage stage) {
        Console console = stage.console();
        refusesAnAddressThatIsNone(console.sites());
        console.sites().create(campaign, "https://shop.example");
        refusesAKeyThatIsTaken(console.sites());
        refusesSettingsThatCannotBe(console.site(campaign.siteKey()).settings());
        refusesAUserWithoutAName(console.users());
        refusesPasswordsThatDiffer(console.account());
    }

    private void refusesWhatIsNoSelector(ElementsScreen elements) {
        elements.begin();
        elements.fill(campaign.element(), "button:visible");
        elements.pressSave();

        assertThat(elements.error("element-selector-0")).contains(":visible");
        assertThat(elements.value("element-selector-0")).isEqualTo("button:visible");
        assertThat(elements.value("element-name")).isEqualTo(campaign.element());

        elements.fill(campaign.element(), campaign.selector());
        elements.save();
        assertThat(elements.lists(campaign.element())).isTrue();
    }

    private void refusesANameThatIsTaken(ElementsScreen elements) {
        elements.begin();
        elements.fill(campaign.element(), "#other");
        elements.pressSave();

        assertThat(elements.error("element-name")).contains(campaign.element());
        assertThat(elements.value("element-selector-0")).isEqualTo("#other");

        elements.discard();
    }

    private void refusesAPatternThatRe2Refuses(CategoriesScreen categories) {
        categories.begin();
        categories.fillPattern(campaign.category(), "(?=look-ahead)");
        categories.pressSave();

        assertThat(categories.error("category-tag-0-text")).isNotEmpty();
        assertThat(categories.value("category-name")).isEqualTo(campaign.category());
        assertThat(categories.value("category-tag-0-text")).isEqualTo("(?=look-ahead)");

        categories.fillPattern(campaign.category(), "/product-.*");
        categories.save();
        assertThat(categories.lists(campaign.category())).isTrue();
    }

    private void refusesACountOutOfBounds(EventsScreen events) {
        events.begin();
        events.fill(campaign.event(), 0);
        events.pressSave();

        assertThat(events.error("event-trigger-0-count")).isNotEmpty();
        assertThat(events.error("event-trigger-0-element")).isNotEmpty();
        assertThat(events.value("event-name")).isEqualTo(campaign.event());

        events.fill(campaign.event(), 1);
        events.watch(campaign.element());
        events.save();
        assertThat(events.lists(campaign.event())).isTrue();
    }

    private void refusesAnOfferWithoutAQuestion(OffersScreen offers) {
        offers.begin();
        offers.fill(campaign, " ");
        offers.pressSave();

        assertThat(offers.error("offer-texts-en-title")).isNotEmpty();
        assertThat(offers.value("offer-texts-en-body")).isEqualTo(campaign.body());

        offers.fill(campaign, campaign.title());
        offers.save();
        assertThat(offers.lists(campaign.offer())).isTrue();
    }

    private void refusesAnArgumentOutOfBounds(RulesScreen rules) {
        rules.begin();
        rules.fill(campaign.withTimes(5001));
        rules.pressSave();

        assertThat(rules.error("rule-argument-times")).contains("5,000");
        assertThat(rules.value("rule-argument-times")).isEqualTo("5001");
        assertThat(rules.value("rule-name")).isEqualTo(campaign.rule());

        rules.fillTimes(5000);
        rules.save();
        assertThat(rules.lists(campaign.rule())).isTrue();
    }

    private static void refusesToPublishWithoutAComment(PublishScreen publishing) {
        publishing.press(" ");

        assertThat(publishing.error()).isNotEmpty();
    }

    private void refusesAnAddressThatIsNone(SitesScreen sites) {
        sites.begin();
        sites.fill(campaign, "shop example");
        sites.pressCreate();

        assertThat(sites.error("site-origin")).contains("https://");
        assertThat(sites.value("site-name")).isEqualTo(campaign.siteName());
        assertThat(sites.value("site-origin")).isEqualTo("shop example");
    }

    private void refusesAKeyThatIsTaken(SitesScreen sites) {
        sites.begin();
        sites.fill(campaign, "https://shop.example");
        sites.pressCreate();

        assertThat(sites.error("site-key")).isNotEmpty();
        assertThat(sites.value("site-name")).isEqualTo(campaign.siteName());
    }

    private static void refusesSettingsThatCannotBe(SettingsScreen settings) {
        settings.fill("no origin", "no domain", "0");
        settings.pressSave();

        assertThat(settings.error("settings-origins")).isNotEmpty();
        assertThat(settings.error("settings-cookie-domain")).isNotEmpty();
        assertThat(settings.error("settings-inactivity")).isNotEmpty();
        assertThat(settings.value("settings-origins")).isEqualTo("no origin");

        settings.fill("https://shop.example", "", "30");
        settings.save();
    }

    private static void refusesAUserWithoutAName(UsersScreen users) {
        users.begin();
        users.fill("no name");
        users.pressCreate();

        assertThat(users.error("user-name")).isNotEmpty();
        assertThat(users.error("user-roles")).isNotEmpty();
        assertThat(users.value("user-name")).isEqualTo("no name");
    }

    private static void refusesPasswordsThatDiffer(AccountScreen account) {
        account.fill("old password", "another password", "yet another password");
        account.pressChange();

        assertThat(account.error("account-again")).isNotEmpty();
        assertThat(account.value("account-new")).isEqualTo("another password");
    }
}
