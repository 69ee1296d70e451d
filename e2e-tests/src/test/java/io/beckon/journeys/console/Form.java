package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Fields and buttons of a screen, found by their ids and used as people use them. */
final class Form {
    private static final String IS_QUIET = "const clients = (window.Vaadin || {}).Flow && window.Vaadin.Flow.clients;"
            + "return !!clients && Object.values(clients).every(client => !client.isActive || !client.isActive())"
            + " && !document.querySelector('vaadin-grid[loading]');";

    private static final By DONE = By.cssSelector("vaadin-notification-card[theme~=success]");

    private final Browser browser;

    Form(Browser browser) {
        this.browser = browser;
    }

    /** Puts a text into a field, in place of what is there. */
    void fill(String id, String text) {
        WebElement input = input(id);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(text, Keys.TAB);
        awaitQuiet();
    }

    /** What stands in a field. */
    String value(String id) {
        return String.valueOf(input(id).getDomProperty("value"));
    }

    /** Picks a choice of a list or a box by its label. */
    void pick(String id, String label) {
        WebElement field = browser.see(By.id(id));
        switch (field.getTagName()) {
            case "vaadin-combo-box" -> pickFromBox(id, label);
            case "vaadin-select" -> pickFromList(id, label);
            case "vaadin-radio-group" -> browser.click(labelled("#" + id + " vaadin-radio-button", label));
            default ->
                throw new IllegalStateException(
                        "Expected something to pick from at " + id + ", but it is a " + field.getTagName() + ".");
        }
        awaitQuiet();
    }

    /** Picks the only choice of a box whose label contains this. */
    void pickPart(String id, String part) {
        WebElement input = input(id);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        input.sendKeys(part);
        browser.await("the choice with " + part, driver -> {
            List<WebElement> items = driver.findElements(By.tagName("vaadin-combo-box-item")).stream()
                    .filter(WebElement::isDisplayed)
                    .toList();
            return items.size() == 1 && items.getFirst().getText().contains(part);
        });
        input.sendKeys(Keys.ARROW_DOWN, Keys.ENTER, Keys.TAB);
        browser.await(part + " at " + id, _ -> value(id).contains(part));
        awaitQuiet();
    }

    /** Hands a file to a field. */
    void attach(String id, Path file) {
        browser.inside(By.id(id))
                .findElement(By.cssSelector("input[type=file]"))
                .sendKeys(file.toString());
    }

    /** Presses a button, once it can be pressed. */
    void press(String id) {
        browser.await(
                id + " to be enabled", driver -> driver.findElement(By.id(id)).getDomAttribute("disabled") == null);
        browser.click(By.id(id));
        awaitQuiet();
    }

    /** Presses a button, and waits until a message says that it is done. Older messages may still be there. */
    void pressAndHear(String id) {
        Set<WebElement> older = Set.copyOf(browser.all(DONE));
        press(id);
        browser.await(
                "a message that it is done",
                _ -> browser.all(DONE).stream().anyMatch(each -> !older.contains(each) && each.isDisplayed()));
    }

    /** Waits until nothing is under way between the browser and the server. */
    void awaitQuiet() {
        browser.await("a quiet console", _ -> browser.tells(IS_QUIET));
    }

    /** The message of an error at a field, once it is there. */
    String error(String id) {
        By message = By.cssSelector("#" + id + " > [slot=error-message]");
        return browser.await("an error at " + id, driver -> {
            String text = driver.findElement(message).getText().strip();
            return text.isEmpty() ? null : text;
        });
    }

    /** What the element with an id says. */
    String text(String id) {
        return browser.see(By.id(id)).getText().strip();
    }

    /** What was copied last. */
    String clipboard() {
        return String.valueOf(browser.ask("const tell = arguments[0]; navigator.clipboard.readText().then(tell);"));
    }

    private void pickFromList(String id, String label) {
        press(id);
        browser.click(labelled("vaadin-select-item", label));
        browser.await(
                label + " at " + id,
                driver -> driver.findElement(By.id(id)).getText().contains(label));
    }

    /** Types until the choice is there: what comes from the server meanwhile may close the list. */
    private void pickFromBox(String id, String label) {
        By choice = labelled("vaadin-combo-box-item", label);
        browser.await(label + " to pick at " + id, driver -> {
            if (driver.findElement(By.id(id)).getDomAttribute("opened") == null) {
                input(id).sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
                input(id).sendKeys(label);
            }
            return driver.findElement(choice).isDisplayed();
        });
        input(id).sendKeys(Keys.ENTER, Keys.TAB);
        browser.await(label + " at " + id, _ -> value(id).equals(label));
    }

    private WebElement input(String id) {
        return browser.reach(By.cssSelector("#" + id + " input, #" + id + " textarea"));
    }

    private static By labelled(String tag, String label) {
        return new LabelledElement(tag, label);
    }
}
