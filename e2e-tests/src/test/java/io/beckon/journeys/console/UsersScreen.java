package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;

/** Everybody who may sign in. */
public final class UsersScreen {
    private final Browser browser;
    private final Form form;

    UsersScreen(Browser browser) {
        this.browser = browser;
        form = new Form(browser);
    }

    /** Opens the dialog for a new user. */
    public void begin() {
        form.press("new");
        browser.see(By.id("user-name"));
    }

    /** Makes a user with the last role of the list, a viewer; gives the password for the first sign-in. */
    public String create(String name) {
        begin();
        fill(name);
        browser.click(By.cssSelector("#user-roles vaadin-checkbox:last-of-type > label"));
        pressCreate();
        return form.text("password");
    }

    /** Types the name of a new user. */
    public void fill(String name) {
        form.fill("user-name", name);
    }

    /** Presses "Create", whatever comes of it. */
    public void pressCreate() {
        form.press("create-user");
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
