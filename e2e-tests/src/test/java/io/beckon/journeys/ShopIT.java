package io.beckon.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.journeys.browser.Accessibility;
import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.browser.Look;
import io.beckon.journeys.shop.Shop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo shop without Beckon: everybody can use it, on every window, and its cart works. */
@Journey
class ShopIT {
    private static final List<String> PAGES = List.of(
            "index.html",
            "products.html",
            "product-aurora-tent.html",
            "search.html?q=delivery",
            "cart.html",
            "checkout.html",
            "thanks.html",
            "help.html",
            "lookbook/",
            "lookbook/high-route/");
    private static final List<Look> LOOKS =
            List.of(new Look("desktop-light", 1440, 900, false), new Look("phone-dark", 390, 844, true));

    @Test
    void isForEverybodyOnEveryWindow(Stage stage) {
        Shop shop = stage.visitor(stage.shop());
        Browser browser = shop.browser();
        shop.open("product-aurora-tent.html").addToCart();

        for (Look look : LOOKS) {
            look.applyTo(browser);
            for (String page : PAGES) {
                shop.open(page);
                assertThat(shop.heading()).isNotEmpty();
                assertThat(Accessibility.findings(browser))
                        .as(page + " at " + look.name())
                        .isEmpty();
                assertThat(browser.isTooWide())
                        .as(page + " is too wide at " + look.name())
                        .isFalse();
            }
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void takesAnOrder(Stage stage) {
        Shop shop = stage.visitor(stage.shop()).open("product-kestrel-lamp.html");

        shop.addToCart();
        shop.follow("Go to the cart");
        assertThat(shop.text("cart-total")).isEqualTo("€50.90");
        shop.follow("To the checkout");
        shop.order("Ada Lovelace", "ada@example.org", "St James’s Square 12", "SW1Y", "London");

        assertThat(shop.heading()).startsWith("Thank you");
        assertThat(shop.text("order-total")).isEqualTo("€50.90");
    }

    @Test
    void findsProductsAndAnswers(Stage stage) {
        Shop shop = stage.visitor(stage.shop()).open("index.html");

        shop.search("tents");
        assertThat(shop.status()).isEqualTo("2 results for “tents”");
        shop.search("delivery");
        shop.follow("What does delivery cost?");

        assertThat(shop.heading()).isEqualTo("Help");
    }
}
