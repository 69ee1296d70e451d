package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What the screens of elements, events, categories, rules, offers, audiences and opening hours have in common: a list, and an editor beside it. */
public abstract sealed class DefinitionsScreen
        permits ElementsScreen,
                EventsScreen,
                CategoriesScreen,
                RulesScreen,
                OffersScreen,
                AudiencesScreen,
                CalendarsScreen {
    private static final String FIRST = "return document.getElementById(arguments[0])?.shadowRoot"
            + ".querySelector('#items > tr:not([hidden]) > td:not([hidden]) > slot')?.assignedElements()[0];";

    private final Browser browser;
    private final Form form;
    private final String list;

    DefinitionsScreen(Browser browser, String list) {
        this.browser = browser;
        this.list = list;
        form = new Form(browser);
    }

    /** Opens the editor for a new one. */
    public final void begin() {
        form.press("new");
        browser.see(By.id("save"));
    }

    /** Opens the one with this name from the list. */
    public final void open(String name) {
        browser.click(named(name));
        browser.see(By.id("save"));
    }

    /** Opens the first of the list; answers whether there is one. */
    public final boolean openFirst() {
        form.awaitQuiet();
        if (!(browser.driver().executeScript(FIRST, list) instanceof WebElement first)) {
            return false;
        }
        browser.click(first);
        browser.see(By.id("save"));
        return true;
    }

    /** Presses "Save", whatever comes of it. */
    public final void pressSave() {
        form.press("save");
    }

    /** Presses "Delete", whatever comes of it. */
    public final void pressDelete() {
        form.press("delete");
    }

    /** Saves, and waits until the console says so. */
    public final void save() {
        form.pressAndHear("save");
        browser.await(
                "the address of what is saved",
                driver -> !driver.getCurrentUrl().endsWith("/new"));
    }

    /** Whether the list has one with this name. */
    public final boolean lists(String name) {
        browser.reach(By.id(list));
        form.awaitQuiet();
        return browser.has(named(name));
    }

    /** The message of an error at a field. */
    public final String error(String field) {
        return form.error(field);
    }

    /** What stands in a field. */
    public final String value(String field) {
        return form.value(field);
    }

    /** Goes back to where the browser came from, until the console asks about what was typed. */
    public final void leave() {
        browser.driver().navigate().back();
        browser.see(By.id("leave"));
    }

    /** Lets go of what was typed. */
    public final void discard() {
        form.press("discard");
    }

    /** Presses "Save" without waiting for an answer; for when none can come. */
    public final void pressSaveUnheard() {
        browser.click(By.id("save"));
    }

    /** Whether the editor offers what was typed before it was left. */
    public final boolean offersWhatWasTyped() {
        form.awaitQuiet();
        return browser.all(By.id("restore")).stream().anyMatch(WebElement::isDisplayed);
    }

    /** What the editor says about what was typed before it was left. */
    public final String unsaved() {
        return form.text("unsaved");
    }

    /** Takes back what was typed before the editor was left. */
    public final void restore() {
        form.press("restore");
    }

    /** Some lists say more than the name in a cell; then it has an element of its own there. */
    private By named(String name) {
        String cell = "#" + list + " vaadin-grid-cell-content";
        return new LabelledElement(cell + ", " + cell + " span", name);
    }

    final Browser browser() {
        return browser;
    }

    final Form form() {
        return form;
    }
}
