package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;

/** What holds for a whole site. */
public final class SettingsScreen {
    private final Browser browser;
    private final Form form;

    SettingsScreen(Browser browser) {
        this.browser = browser;
        form = new Form(browser);
    }

    /** Chooses the language in which offers speak to whoever speaks none of theirs. */
    public void speak(String tag) {
        form.pickPart("settings-language", "(" + tag + ")");
        save();
    }

    /** Types origins, cookie domain, and the minutes of silence that end a visit. */
    public void fill(String origins, String cookieDomain, String inactivity) {
        form.fill("settings-origins", origins);
        form.fill("settings-cookie-domain", cookieDomain);
        form.fill("settings-inactivity", inactivity);
    }

    /** Picks the time zone. */
    public void pickZone(String zone) {
        form.pick("settings-time-zone", zone);
    }

    /** Presses "Save" without waiting for an answer; for when none can come. */
    public void pressSaveUnheard() {
        browser.click(By.id("save"));
    }

    /** Types something into a field. */
    public void type(String field, String text) {
        form.fill(field, text);
    }

    /** What the screen says about what was typed before it was left. */
    public String unsaved() {
        return form.text("unsaved");
    }

    /** Takes back what was typed before the screen was left. */
    public void restore() {
        form.press("restore");
    }

    /** Presses "Save", whatever comes of it. */
    public void pressSave() {
        form.press("save");
    }

    /** Saves, and waits until the console says so. */
    public void save() {
        form.pressAndHear("save");
    }

    /** Opens the question whether to delete the site. */
    public void askToDelete() {
        form.press("delete-site");
        browser.see(By.id("confirm-delete-site"));
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
