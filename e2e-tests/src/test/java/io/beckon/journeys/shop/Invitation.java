package io.beckon.journeys.shop;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** The card that asks the visitor. */
public final class Invitation {
    private static final By HOST = By.tagName("beckon-invitation");

    private final Browser browser;

    Invitation(Browser browser) {
        this.browser = browser;
    }

    /** Waits until the card is to be seen. */
    public Invitation awaitShown() {
        part(".card");
        return this;
    }

    /** All that it says. */
    public String texts() {
        return part(".card").getText();
    }

    /** Where in the page it is. */
    public Rectangle place() {
        return part(".card").getRect();
    }

    /** Whether all of it is to be seen. */
    public boolean isInWindow() {
        return browser.isInWindow(part(".card"));
    }

    /** What it says first. */
    public String title() {
        return part("#title").getText();
    }

    /** What it says then. */
    public String body() {
        return part("#body").getText();
    }

    /** What the button of consent says. */
    public String acceptLabel() {
        return part(".accept").getText();
    }

    /** Says yes. */
    public void accept() {
        part(".accept").click();
        awaitGone();
    }

    /** Says no. */
    public void reject() {
        part(".reject").click();
        awaitGone();
    }

    /** Waits until there is no card. */
    public void awaitGone() {
        browser.await("the invitation to be gone", _ -> !isThere());
    }

    /** Whether there is a card now. */
    public boolean isThere() {
        return browser.has(HOST);
    }

    private WebElement part(String selector) {
        return browser.await("the invitation's " + selector, driver -> {
            WebElement found = driver.findElement(HOST).getShadowRoot().findElement(By.cssSelector(selector));
            return found.isDisplayed() ? found : null;
        });
    }
}
