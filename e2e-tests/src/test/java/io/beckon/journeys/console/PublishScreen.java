package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import java.time.Duration;
import org.openqa.selenium.By;

/** Where what was defined goes live. */
public final class PublishScreen {
    /** The browser script is compiled; the first time takes longest. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final By PUBLISH = By.cssSelector("#publish:not([disabled])");
    private static final By OUTCOME = By.cssSelector("#publish-outcome .message");
    private static final By DONE = By.cssSelector("#publish-outcome .message--good");
    private static final By CONFIRM = By.cssSelector("#roll-back [slot=confirm-button]");

    private final Browser browser;
    private final Form form;

    PublishScreen(Browser browser) {
        this.browser = browser;
        form = new Form(browser);
    }

    /** Publishes with a comment, and waits until the runtime serves it. */
    public void publish(String comment) {
        press(comment);
        outcome();
        awaitDone();
    }

    /** Waits until the draft can be published. */
    public void awaitReady() {
        browser.await("a draft that can be published", driver -> driver.findElement(PUBLISH));
    }

    /** Asks the runtime once more, and waits until it answers. */
    public void retry() {
        form.press("retry");
        awaitReady();
    }

    /** Presses "Publish" with the comment that is typed. */
    public void pressAgain() {
        form.press("publish");
    }

    /** Waits until the screen says that it is live, where it can be seen without scrolling. */
    public void awaitDone() {
        browser.await(
                PATIENCE, "a good outcome within the window", driver -> browser.isInWindow(driver.findElement(DONE)));
    }

    /** Presses "Publish", whatever comes of it. */
    public void press(String comment) {
        form.fill("publish-comment", comment);
        pressAgain();
    }

    /** The comment that is typed. */
    public String comment() {
        return form.value("publish-comment");
    }

    /** What the screen says about how publishing has ended. */
    public String outcome() {
        return browser.await(PATIENCE, "the outcome of publishing", driver -> driver.findElement(OUTCOME))
                .getText();
    }

    /** Makes an older version live again, and waits until another one can be. */
    public void rollBackFromTo(int live, int older) {
        askToRollBackTo(older);
        browser.click(CONFIRM);
        browser.see(By.id("make-live-" + live));
    }

    /** Opens the question whether to make an older version live again. */
    public void askToRollBackTo(int older) {
        form.press("make-live-" + older);
        browser.see(CONFIRM);
    }

    /** Opens the question whether to stop all offers. */
    public void askToSwitchOffersOff() {
        form.press("switch-offers");
        browser.see(By.cssSelector("#switch [slot=confirm-button]"));
    }

    /** The message of an error at the comment. */
    public String error() {
        return form.error("publish-comment");
    }
}
