package io.beckon.admin.sites.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import io.beckon.admin.access.Role;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.forms.Typed;
import io.beckon.admin.publishing.Edited;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Settings;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SitesIT extends ScreenTest {
    @Autowired
    private Sites sites;

    @Autowired
    private Drafts drafts;

    @Test
    void createsASiteWithAKeyMadeOfItsName() {
        open("sites");
        click("new");
        type("site-name", "My second shop");
        assertThat(field("site-key").getValue()).isEqualTo("my-second-shop");
        type("site-origin", "https://www.example.com/products?x=1");
        click("create-site");

        assertThat(location()).isEqualTo("sites/my-second-shop");
        assertThat(drafts.site(SiteKey.of("my-second-shop")).settings().origins())
                .containsExactly("https://www.example.com");
    }

    @Test
    void beginsInTheLanguageOfItsCreator() {
        UI.getCurrent().setLocale(Locale.GERMANY);
        open("sites");
        click("new");
        type("site-name", "Mein Laden");
        type("site-origin", "https://laden.example");
        click("create-site");

        assertThat(drafts.site(SiteKey.of("mein-laden")).settings().language()).isEqualTo("de");
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Auckland, Pacific/Auckland", "Mars/Olympus,"})
    void knowsTheTimeZoneOfTheBrowser(String told, @Nullable ZoneId zone) {
        assertThat(BrowserZone.parse(told)).isEqualTo(zone == null ? ZoneId.systemDefault() : zone);
    }

    @Test
    void saysAtTheFieldsWhatANewSiteLacks() {
        open("sites");
        click("new");
        type("site-key", "Shop!");
        type("site-origin", "example.com");
        click("create-site");

        assertThat(field("site-name").isInvalid()).isTrue();
        assertThat(field("site-key").isInvalid()).isTrue();
        assertThat(field("site-origin").isInvalid()).isTrue();

        type("site-origin", "https://example.com");

        assertThat(field("site-origin").isInvalid()).isFalse();
    }

    @Test
    void refusesAKeyThatIsTaken() {
        open("sites");
        click("new");
        type("site-name", "Shop");
        type("site-origin", "https://other.example");
        click("create-site");

        assertThat(field("site-key").getErrorMessage()).contains("already");
        assertThat(sites.all()).hasSize(1);
    }

    @Test
    void showsOnlyAdministratorsHowToCreateOne() {
        signIn("axel", Role.AUTHOR);
        open("sites");

        assertThat(find(Article.class).withId("site-shop").exists()).isTrue();
        assertThat(isThere("new")).isFalse();
    }

    @Test
    void keepsSettingsAndChangesNothingThatNobodyTouched() {
        Settings before = drafts.site(SHOP).settings();
        open("sites/shop/settings");
        test(find(TextArea.class).withId("settings-origins").single())
                .setValue("https://a.example\n\nhttps://b.example:8443/path\n");
        click("save");

        assertThat(drafts.site(SHOP).settings())
                .usingRecursiveComparison()
                .ignoringFields("origins")
                .isEqualTo(before);
        assertThat(drafts.site(SHOP).settings().origins())
                .containsExactly("https://a.example", "https://b.example:8443");
    }

    @Test
    void takesNoLimitThatCannotBeReadForNoLimit() {
        Settings before = drafts.site(SHOP).settings();
        open("sites/shop/settings");
        IntegerField perVisit =
                find(IntegerField.class).withId("settings-per-visit").single();
        Typed.unreadable(perVisit, "99999999999");
        click("save");

        assertThat(perVisit.isInvalid()).isTrue();
        assertThat(drafts.site(SHOP).settings()).isEqualTo(before);
    }

    @Test
    void keepsAnInactivityOfSecondsThatNobodyTouched() {
        asConsole(() -> sites.importSite(Edited.site(
                ExampleShop.site(), site -> site.withObject("settings").put("inactivityMillis", 90_000))));
        open("sites/shop/settings");
        test(find(TextArea.class).withId("settings-origins").single()).setValue("https://a.example");
        click("save");
        assertThat(drafts.site(SHOP).settings().inactivityMillis()).isEqualTo(90_000);

        find(IntegerField.class).withId("settings-inactivity").single().setValue(2);
        click("save");

        assertThat(drafts.site(SHOP).settings().inactivityMillis()).isEqualTo(120_000);
    }

    @Test
    void keepsPausesAsTheyAreAndTakesNoneThatIsTooLong() {
        asConsole(() -> sites.importSite(Edited.site(
                ExampleShop.site(),
                site -> site.withObject("settings")
                        .putObject("caps")
                        .put("afterAcceptedMillis", 366 * 86_400_000L)
                        .put("afterRejectedMillis", 90_000))));
        Settings before = drafts.site(SHOP).settings();
        open("sites/shop/settings");
        IntegerField afterAccepted =
                find(IntegerField.class).withId("settings-after-accepted").single();
        IntegerField afterRejected =
                find(IntegerField.class).withId("settings-after-rejected").single();
        test(find(TextArea.class).withId("settings-origins").single()).setValue("https://a.example");
        click("save");

        assertThat(afterAccepted.getValue()).isEqualTo(366);
        assertThat(afterRejected.getValue()).isEqualTo(90);
        assertThat(drafts.site(SHOP).settings().origins()).containsExactly("https://a.example");
        assertThat(drafts.site(SHOP).settings().caps()).isEqualTo(before.caps());

        afterAccepted.setValue(367);
        click("save");

        assertThat(afterAccepted.isInvalid()).isTrue();
        assertThat(drafts.site(SHOP).settings().caps()).isEqualTo(before.caps());
    }

    @Test
    void saysThatTheSiteIsGoneInsteadOfRenamingAGhost() {
        open("sites/shop/settings");
        sites.remove(SHOP);
        type("site-name", "Other name");
        click("rename");

        assertThat(message()).contains("deleted this site");
        assertThat(sites.all()).isEmpty();
    }

    @Test
    void saysThatTheSiteIsGoneInsteadOfSavingItsSettings() {
        open("sites/shop/settings");
        sites.remove(SHOP);
        click("save");

        assertThat(message()).contains("deleted this site");
    }

    @Test
    void refusesWrongOriginsAtTheField() {
        open("sites/shop/settings");
        TextArea origins = find(TextArea.class).withId("settings-origins").single();
        test(origins).setValue("https://a.example\nnot an address");
        click("save");

        assertThat(origins.isInvalid()).isTrue();
    }

    @Test
    void renamesASite() {
        open("sites/shop/settings");
        type("site-name", "Other name");
        click("rename");

        assertThat(sites.find(SHOP).orElseThrow().name()).isEqualTo("Other name");
    }

    @Test
    void leadsFromTheBareAddressToTheSites() {
        open("");

        assertThat(location()).isEqualTo("sites");
    }
}
