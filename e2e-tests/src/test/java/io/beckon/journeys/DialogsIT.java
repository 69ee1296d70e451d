package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.browser.Look;
import io.beckon.journeys.console.CategoriesScreen;
import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.ElementsScreen;
import io.beckon.journeys.console.EventsScreen;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.console.SitesScreen;
import io.beckon.journeys.console.UsersScreen;
import io.beckon.journeys.site.Campaign;
import io.beckon.journeys.site.MarkedSite;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@link ScreensIT} does not come by: questions that the console asks, and forms with much in them. Judged in the same way, but
 * axe-core is asked in the dark only: in the light it takes the dimmed page behind a dialog for the ground of its buttons.
 */
@Journey
@Execution(ExecutionMode.CONCURRENT)
class DialogsIT {
    private static final String ORIGIN = "https://shop.example";

    private final String key = Campaign.random().siteKey();
    private final String own = "sites/" + key;

    @ParameterizedTest
    @CsvSource({"en-GB, true", "de-DE, false"})
    void fitTheirWindowAndAreForEverybody(String language, boolean isDark, Stage stage) {
        Console console = stage.console(language);
        List<Look> looks = List.of(isDark ? Look.WIDE_DARK : Look.NARROW_LIGHT);
        List<Look> looksForEverybody = isDark ? looks : List.of();
        Gallery gallery = new Gallery(console, "dialogs-" + language, looks, looksForEverybody);

        showImport(console.sites(), gallery);
        SiteScreens site = console.site(key);
        showForms(site, gallery);
        showLeaving(site, gallery);
        showPublishing(site, gallery);
        showUsers(console.users(), gallery);

        assertThat(gallery.findings()).isEmpty();
    }

    private void showImport(SitesScreen sites, Gallery gallery) {
        sites.refusal(MarkedSite.write("No key", ORIGIN, ""));
        gallery.show("import/refused");
        gallery.open("sites");
        sites.take(MarkedSite.write(key, ORIGIN, ""));
        gallery.open("sites");
        sites.offer(MarkedSite.write(key, ORIGIN, ""));
        gallery.show("import/replace");
    }

    private void showForms(SiteScreens site, Gallery gallery) {
        for (String form : List.of(
                "events/marked", "rules/score", "rules/search", "rules/by-hand", "rules/counter", "offers/banner")) {
            gallery.show(form, own + "/" + form);
        }
        CategoriesScreen categories = site.categories();
        categories.open("category");
        categories.test(
                "/product-1 | A tag\n/other | Another title | language=de | referrer=https://search.example/?q=tents");
        gallery.show("categories/tested");
    }

    private void showLeaving(SiteScreens site, Gallery gallery) {
        ElementsScreen elements = site.elements();
        elements.open("element");
        elements.fill("Another name", "#another");
        elements.leave();
        gallery.show("leave/unsaved");
        EventsScreen events = site.events();
        events.open("Clicked");
        events.rename("Pressed");
        events.pressSave();
        gallery.show("leave/named-in-scripts");
    }

    private void showPublishing(SiteScreens site, Gallery gallery) {
        site.publishing().publish("The first version");
        site.offers().changeTitle("offer", "Another title");
        gallery.show("publish/changed", own + "/publish");
        site.publishing().publish("Another title");
        site.publishing().askToRollBackTo(1);
        gallery.show("publish/roll-back");
        site.publishing().askToSwitchOffersOff();
        gallery.show("publish/switch-off");
    }

    private void showUsers(UsersScreen users, Gallery gallery) {
        users.begin();
        users.pressCreate();
        gallery.show("users/refused");
        gallery.open("users");
        users.askToReset("admin");
        gallery.show("users/reset");
        gallery.open("users");
        users.askForRoles("admin");
        gallery.show("users/roles");
    }
}
