package io.beckon.journeys.shop;

import io.beckon.journeys.browser.Browser;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;

/** What a visitor does in the shop. */
public final class Shop {
    private static final By ADD = By.id("add-to-cart");
    private static final By ADDED = By.cssSelector("[data-added]");
    private static final String IDS = "const tell = arguments[arguments.length - 1];"
            + "(window.beckon = window.beckon || []).push(['ids', tell]);";

    private final Browser browser;
    private final OtherOrigin origin;

    /** The shop of an origin, seen in a browser. */
    public Shop(Browser browser, OtherOrigin origin) {
        this.browser = browser;
        this.origin = origin;
    }

    /** Goes to a page, for example {@code product-aurora-tent.html}. */
    public Shop open(String page) {
        browser.open(origin.page(page));
        return this;
    }

    /** Puts the product into the cart; the page is a product's. */
    public void addToCart() {
        browser.click(ADD);
        browser.see(ADDED);
    }

    /** Follows a link of the page by its text. */
    public void follow(String text) {
        browser.click(By.partialLinkText(text));
    }

    /** Waits until the runtime has told the page who is there. Only then the agent listens for certain. */
    public String visitId() {
        Object ids = browser.ask(IDS);
        return String.valueOf(((Map<?, ?>) ids).get("visit"));
    }

    /** The invitation of this page. */
    public Invitation invitation() {
        return new Invitation(browser);
    }

    /** The shop's page heading. */
    public String heading() {
        return browser.see(By.tagName("h1")).getText();
    }

    /** The errors that the browser wrote. */
    public List<String> complaints() {
        return browser.complaints();
    }

    /** The browser that the visitor uses. */
    public Browser browser() {
        return browser;
    }
}
