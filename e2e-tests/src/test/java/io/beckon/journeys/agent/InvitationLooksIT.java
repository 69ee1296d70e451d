package io.beckon.journeys.agent;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.Journey;
import io.beckon.journeys.Pictures;
import io.beckon.journeys.Stage;
import io.beckon.journeys.browser.Accessibility;
import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.browser.Look;
import io.beckon.journeys.shop.Shop;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Rectangle;

/** The invitation on the screens that people have, in languages of both directions; its pictures are kept for people to look at. */
@Journey
class InvitationLooksIT {
    private static final List<Look> LOOKS = List.of(
            new Look("desktop-light", 1440, 900, false),
            new Look("desktop-dark", 1440, 900, true),
            new Look("phone-light", 390, 844, false),
            new Look("phone-dark", 390, 844, true),
            new Look("small-phone-light", 320, 568, false));

    @ParameterizedTest
    @EnumSource
    void fitsAndCanBeUsedByEverybody(Language language, Stage stage) {
        Shop shop = stage.visitor(InvitingSite.of(stage).shop()).open("product-aurora-tent.html");
        Browser browser = shop.browser();
        Pictures pictures = new Pictures("invitation");
        browser.hideScrollBars();
        shop.visitId();
        shop.speak(language.tag());
        browser.driver().executeScript("document.documentElement.style.colorScheme = 'light dark'");

        shop.addToCart();

        assertThat(shop.invitation().awaitShown().title()).isEqualTo(language.title());
        for (Look look : LOOKS) {
            look.applyTo(browser);
            browser.awaitStillness();
            pictures.take(browser, language.name().toLowerCase(Locale.ROOT) + "-" + look.name());
            assertThat(Accessibility.findings(browser, "beckon-invitation"))
                    .as("findings of axe in " + look.name())
                    .isEmpty();
            assertPlacedWell(shop, language, look);
        }
    }

    /** All of it is in the window, at the side where lines end. */
    private static void assertPlacedWell(Shop shop, Language language, Look look) {
        Rectangle card = shop.invitation().place();
        int left = card.x;
        int right = look.width() - card.x - card.width;

        assertThat(left).as("left of it in " + look.name()).isNotNegative();
        assertThat(right).as("right of it in " + look.name()).isNotNegative();
        assertThat(shop.invitation().isInWindow())
                .as("all of it in " + look.name())
                .isTrue();
        if (look.width() > 2 * card.width) {
            assertThat(language.direction()).isEqualTo(left < right ? "rtl" : "ltr");
        }
    }
}
