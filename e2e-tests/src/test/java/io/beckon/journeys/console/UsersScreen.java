package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

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

    /** Opens the question whether to give somebody another password. */
    public void askToReset(String user) {
        choose(user, "reset-password");
        browser.see(By.cssSelector("#confirm-reset [slot=confirm-button]"));
    }

    /** Opens the dialog with the roles of somebody. */
    public void askForRoles(String user) {
        choose(user, "set-roles");
        browser.see(By.id("save-roles"));
    }

    private void choose(String user, String action) {
        form.press("actions-" + user);
        WebElement item = browser.await(action + " in the menu", driver -> driver.findElement(By.id(action)));
        browser.driver().executeScript("arguments[0].click();", item);
        form.awaitQuiet();
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
