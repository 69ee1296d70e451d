package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;

/** Where everybody begins. */
public final class SignInScreen {
    private static final By SUBMIT = By.cssSelector("#sign-in vaadin-button[slot=submit]");

    private final Browser browser;
    private final Form form;

    /** The screen that the browser shows. */
    public SignInScreen(Browser browser) {
        this.browser = browser;
        form = new Form(browser);
    }

    /** Gives name and password. */
    public void signIn(String user, String password) {
        browser.see(SUBMIT);
        form.awaitQuiet();
        form.fill("vaadinLoginUsername", user);
        form.fill("vaadinLoginPassword", password);
        browser.click(SUBMIT);
    }

    /** Waits until the screen says that it did not work. */
    public void awaitFailure() {
        browser.await("the sign-in to fail", driver -> driver.getCurrentUrl().endsWith("?error"));
        browser.see(SUBMIT);
    }
}
