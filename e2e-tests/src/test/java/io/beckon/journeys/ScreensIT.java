package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.browser.Look;
import io.beckon.journeys.console.Console;
import io.beckon.journeys.console.DefinitionsScreen;
import io.beckon.journeys.console.ElementsScreen;
import io.beckon.journeys.console.RehearsalScreen;
import io.beckon.journeys.console.SignInScreen;
import io.beckon.journeys.console.SiteScreens;
import io.beckon.journeys.shop.OtherOrigin;
import io.beckon.journeys.shop.Shop;
import io.beckon.journeys.site.Campaign;
import io.beckon.journeys.site.SiteJson;
import java.util.List;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen of the console in light and dark, in a wide and a narrow window: pictures to look at, under {@code target/screenshots}, and
 * what can be judged without eyes: in each width nothing sticks out and no text is missing, in each colour axe-core finds nothing serious.
 */
@Journey
@Execution(ExecutionMode.CONCURRENT)
class ScreensIT {
    private final Campaign campaign = Campaign.random();
    private final String own = "sites/" + campaign.siteKey();

    /** What the console speaks. */
    enum Language {
        ENGLISH("en-GB"),
        GERMAN("de-DE");

        private final String tag;

        Language(String tag) {
            this.tag = tag;
        }

        /** German, whose words are longer, is looked at where there is least room for them; colours are the same. */
        private List<Look> looks() {
            return switch (this) {
                case ENGLISH -> Look.ALL;
                case GERMAN -> List.of(Look.NARROW_LIGHT);
            };
        }

        /** What axe-core judges in one language holds in the other. */
        private List<Look> looksForEverybody() {
            return switch (this) {
                case ENGLISH -> List.of(Look.WIDE_LIGHT, Look.NARROW_DARK);
                case GERMAN -> List.of();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofASiteFromItsBeginningFitTheirWindowAndAreForEverybody(Language language, Stage stage) {
        Console console = stage.console(language.tag);
        Gallery gallery = gallery(console, language);
        OtherOrigin pages = stage.shop();

        showWhatIsNew(console, gallery, pages);
        showWhatIsLive(console, gallery, pages, stage);
        showWhatIsAsked(console, gallery, stage);

        assertThat(gallery.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void ofASiteThatIsThereFitTheirWindowAndAreForEverybody(Language language, Stage stage) {
        Console console = stage.console(language.tag);
        Gallery gallery = gallery(console, language);
        String key = stage.installation().site();

        showWhatIsThere(console, gallery, key);
        showWhoMayEnter(console, gallery, "sites/" + key + "/elements");

        assertThat(gallery.findings()).isEmpty();
    }

    private static Gallery gallery(Console console, Language language) {
        return new Gallery(console, "screens-" + language.tag, language.looks(), language.looksForEverybody());
    }

    private static void showWhatIsThere(Console console, Gallery gallery, String key) {
        for (String screen : List.of("sites", "users", "account", "nowhere")) {
            gallery.show(screen, screen);
        }
        for (String screen : List.of("", "/settings", "/scenarios", "/rehearsal", "/publish", "/snippet", "/visits")) {
            gallery.show("there" + screen, "sites/" + key + screen);
        }
        SiteScreens site = console.site(key);
        show(gallery, "there/elements", site.elements());
        show(gallery, "there/events", site.events());
        show(gallery, "there/categories", site.categories());
        show(gallery, "there/rules", site.rules());
        show(gallery, "there/offers", site.offers());
        show(gallery, "there/audiences", site.audiences());
        show(gallery, "there/calendars", site.calendars());
    }

    private static void show(Gallery gallery, String name, DefinitionsScreen screen) {
        gallery.show(name);
        if (screen.openFirst()) {
            gallery.show(name + "/first");
        }
    }

    private void showWhatIsNew(Console console, Gallery gallery, OtherOrigin pages) {
        console.sites().create(campaign, pages.origin());
        for (String screen : List.of(
                "",
                "/elements",
                "/events",
                "/categories",
                "/rules",
                "/offers",
                "/audiences",
                "/calendars",
                "/scenarios",
                "/publish",
                "/snippet",
                "/visits")) {
            gallery.show("empty" + screen, own + screen);
        }
        for (String screen : List.of(
                "/elements/new",
                "/events/new",
                "/categories/new",
                "/rules/new",
                "/offers/new",
                "/audiences/new",
                "/calendars/new")) {
            gallery.show("empty" + screen, own + screen);
        }
    }

    private void showWhatIsLive(Console console, Gallery gallery, OtherOrigin pages, Stage stage) {
        SiteScreens site = console.site(campaign.siteKey());
        console.sites().take(SiteJson.write(campaign, pages.origin()));
        gallery.show("first/publish", own + "/publish");
        site.publishing().publish("The first version");
        gallery.show("live/published");
        pages.paste(site.snippet().copy());
        String visit = invite(pages, stage);
        for (String screen : List.of("", "/snippet", "/visits", "/visits/" + visit)) {
            gallery.show("live" + screen.replace(visit, "visit"), own + screen);
        }
        site.rules().changeTimes(campaign.rule(), 2);
        RehearsalScreen rehearsal = site.rehearsal();
        rehearsal.rehearse();
        rehearsal.open(campaign.rule());
        gallery.show("live/rehearsed");
        site.elements().changeSelector(campaign.element(), "#other");
        gallery.show("live/changed", own + "/publish");
    }

    private String invite(OtherOrigin pages, Stage stage) {
        Shop shop = stage.visitor(pages).open("product-aurora-tent.html");
        String visit = shop.visitId();
        shop.addToCart();
        shop.invitation().awaitShown().accept();
        stage.received(visit, "acceptance", it -> it.has("EngagementAccepted"));
        return visit;
    }

    private void showWhatIsAsked(Console console, Gallery gallery, Stage stage) {
        SiteScreens site = console.site(campaign.siteKey());
        console.sites().begin();
        gallery.show("ask/new-site");
        console.users().begin();
        gallery.show("ask/new-user");
        site.settings().askToDelete();
        gallery.show("ask/delete-site");
        ElementsScreen elements = site.elements();
        elements.open(campaign.element());
        elements.pressDelete();
        gallery.show("ask/in-use");
        makeConflict(site, stage);
        gallery.show("ask/conflict");
        site.settings().speak("sv");
        gallery.show("ask/problems", own + "/publish");
    }

    private void makeConflict(SiteScreens site, Stage stage) {
        ElementsScreen mine = site.elements();
        mine.open(campaign.element());
        stage.console("en-GB").site(campaign.siteKey()).elements().changeSelector(campaign.element(), "#theirs");
        mine.fill(campaign.element(), "#mine");
        mine.pressSave();
    }

    private void showWhoMayEnter(Console console, Gallery gallery, String screen) {
        String name = "viewer-" + campaign.siteKey();
        String password = console.users().create(name);
        gallery.show("enter/one-time-password");
        console.loseSession();
        console.open("");
        gallery.show("enter/sign-in");
        SignInScreen signIn = new SignInScreen(console.browser());
        signIn.signIn(name, "wrong");
        signIn.awaitFailure();
        gallery.show("enter/sign-in-failed");
        signIn.signIn(name, password);
        console.account().await();
        gallery.show("enter/must-change");
        console.account().changePassword(password, "another " + password);
        gallery.show("enter/no-access", "users");
        gallery.show("enter/viewer", screen);
    }
}
