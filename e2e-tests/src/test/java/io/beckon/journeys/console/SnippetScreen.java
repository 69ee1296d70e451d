package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import org.openqa.selenium.By;

/** The lines to copy into the pages of the site. */
public final class SnippetScreen {
    private static final By ARRIVED = By.cssSelector("#snippet-arrival[data-state=good]");

    private final Browser browser;
    private final Form form;

    SnippetScreen(Browser browser) {
        this.browser = browser;
        form = new Form(browser);
    }

    /** What the button of the usual form copies: it always loads what is live. */
    public String copy() {
        return copied("snippet-current");
    }

    /** What the button of the form copies that loads exactly the version that is live now. */
    public String copyPinned() {
        return copied("snippet-pinned");
    }

    /** What the button of the form copies for pages that ask for a nonce. */
    public String copyWithNonce() {
        return copied("snippet-nonce");
    }

    /** The lines of the usual form, as they are to be read. */
    public String shown() {
        return form.text("snippet-current");
    }

    /** Waits until the screen says by itself that an event has arrived since it was opened. */
    public String awaitArrival() {
        return browser.see(ARRIVED).getText();
    }

    private String copied(String id) {
        form.press("copy-" + id);
        return form.clipboard();
    }
}
