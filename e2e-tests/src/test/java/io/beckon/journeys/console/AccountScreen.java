package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;

/** What users change about themselves. */
public final class AccountScreen {
    private final Browser browser;
    private final Form form;

    AccountScreen(Browser browser) {
        this.browser = browser;
        form = new Form(browser);
    }

    /** Waits until it is there. */
    public AccountScreen await() {
        browser.see(By.id("account-old"));
        return this;
    }

    /** Chooses another password. */
    public void changePassword(String old, String chosen) {
        fill(old, chosen, chosen);
        form.pressAndHear("change-password");
    }

    /** Types the old password, the new one, and the new one again. */
    public void fill(String old, String chosen, String again) {
        form.fill("account-old", old);
        form.fill("account-new", chosen);
        form.fill("account-again", again);
    }

    /** Presses the button, whatever comes of it. */
    public void pressChange() {
        form.press("change-password");
    }

    /** The message of an error at a field. */
    public String error(String field) {
        return form.error(field);
    }

    /** What stands in a field. */
    public String value(String field) {
        return form.value(field);
    }
}
