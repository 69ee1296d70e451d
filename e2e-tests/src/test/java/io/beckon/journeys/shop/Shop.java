package io.beckon.journeys.shop;

import io.beckon.journeys.browser.Browser;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a visitor does in the shop. */
public final class Shop {
    private static final By ADD = By.id("add-to-cart");
    private static final By ADDED = By.cssSelector("[data-added]");
    private static final String IDS = "const tell = arguments[arguments.length - 1];"
            + "(window.beckon = window.beckon || []).push(['ids', tell]);";

    private final Browser browser;
    private final Pages pages;

    /** The shop at these addresses, seen in a browser. */
    public Shop(Browser browser, Pages pages) {
        this.browser = browser;
        this.pages = pages;
    }

    /** Goes to a page, for example {@code product-aurora-tent.html}. */
    public Shop open(String page) {
        browser.open(pages.page(page));
        return this;
    }

    /** The page's HTML as it came over the wire. */
    public String source() {
        return String.valueOf(
                browser.ask("fetch(location.href).then(page => page.text()).then(arguments[arguments.length - 1]);"));
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

    /** The page pushes an event of the site's own with a text. */
    public void tell(String event, String text) {
        push("event", event, Map.of("text", text));
    }

    /** The page says who is there. */
    public void signIn(String userId) {
        push("signIn", Map.of("userId", userId));
    }

    private void push(Object... command) {
        browser.driver().executeScript("window.beckon.push(Array.from(arguments));", command);
    }

    /** The invitation of this page. */
    public Invitation invitation() {
        return new Invitation(browser);
    }

    /** The shop's page heading. */
    public String heading() {
        return browser.see(By.tagName("h1")).getText();
    }

    /** Asks the search of the shop, and waits for its answer. */
    public void search(String words) {
        WebElement field = browser.see(By.id("search"));
        field.clear();
        field.sendKeys(words, Keys.ENTER);
        browser.await("the answer for " + words, _ -> status().contains("“" + words + "”"));
    }

    /** What the page says about itself, for example how many results there are. */
    public String status() {
        return browser.see(By.cssSelector("main [role=status]")).getText();
    }

    /** The text of the element with an id, once it is to be seen. */
    public String text(String id) {
        return browser.see(By.id(id)).getText();
    }

    /** Fills the form of the checkout and sends it. */
    public void order(String name, String email, String street, String code, String city) {
        type("name", name);
        type("email", email);
        type("street", street);
        type("code", code);
        type("city", city);
        browser.click(By.id("place-order"));
        browser.see(By.id("order-total"));
    }

    private void type(String field, String text) {
        browser.see(By.id(field)).sendKeys(text);
    }

    /** The errors that the browser wrote. */
    public List<String> complaints() {
        return browser.complaints();
    }

    /** The page says that it is written in another language. */
    public void speak(String language) {
        browser.driver().executeScript("document.documentElement.lang = arguments[0];", language);
    }

    /** The browser that the visitor uses. */
    public Browser browser() {
        return browser;
    }

    /** The page shows something else under another address and title without being loaded, as pages of one application do. */
    public void turnTo(String address, String title) {
        browser.driver()
                .executeScript(
                        "document.title = arguments[1]; history.pushState({}, '', arguments[0]);", address, title);
    }
}
