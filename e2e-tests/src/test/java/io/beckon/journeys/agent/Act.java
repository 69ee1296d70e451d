package io.beckon.journeys.agent;

import io.beckon.journeys.browser.Browser;
import java.time.Duration;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** What somebody does in a page that was made for the agent. */
final class Act {
    /** What is kept when nothing is. */
    static final String NOTHING = "{} {} ";

    private final Browser browser;
    private final TestPages pages;

    Act(Browser browser, TestPages pages) {
        this.browser = browser;
        this.pages = pages;
    }

    /** Opens a page, and waits until its agent knows its visit. */
    Act open(String path) {
        enter(path);
        visitId();
        return this;
    }

    /** Opens a page, whatever its agent does. */
    Act enter(String path) {
        browser.open(pages.page(path));
        return this;
    }

    /** Waits until the agent has taken over what the page says to it. */
    Act awaitAgent() {
        browser.await("the agent", _ -> Boolean.TRUE.equals(ask("return Object.hasOwn(window.beckon || [], 'push')")));
        return this;
    }

    /** Tells the agent whether the visitor consents. */
    Act consent(boolean isGiven) {
        return run("beckon.push(['consent', {monitoring: %s, engagement: %s}])".formatted(isGiven, isGiven));
    }

    /** All that the browser keeps for the page. */
    String kept() {
        return (String)
                ask("return [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie].join(' ')");
    }

    /** Lets the browser's navigator have a property from now on, and its requests say the same. */
    Act signal(String property) {
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.setExtraHTTPHeaders",
                        Map.of("headers", Map.of(property.startsWith("do") ? "DNT" : "Sec-GPC", "1")));
        String script = "Object.defineProperties(navigator, Object.getOwnPropertyDescriptors({" + property + "}))";
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        return this;
    }

    /** The id of the visit, as the agent tells the page. */
    String visitId() {
        return (String) browser.ask("const tell = arguments[arguments.length - 1];"
                + "(window.beckon = window.beckon || []).push(['ids', ({visit}) => tell(visit)]);");
    }

    /** Clicks quickly, always on the same spot. */
    Act click(String id, int times) {
        Actions actions = new Actions(browser.driver(), Duration.ofMillis(20)).moveToElement(browser.see(By.id(id)));
        for (int i = 0; i < times; i++) {
            actions.click();
        }
        actions.perform();
        return this;
    }

    /** Moves the pointer from element to element. */
    Act pointAt(String... ids) {
        Actions actions = new Actions(browser.driver(), Duration.ofMillis(20));
        for (String id : ids) {
            actions.moveToElement(browser.see(By.id(id)));
        }
        actions.perform();
        return this;
    }

    /** Types into a field. */
    Act type(String id, String text) {
        browser.see(By.id(id)).sendKeys(text);
        return this;
    }

    /** Presses the enter key in a field. */
    Act pressEnter(String id) {
        browser.see(By.id(id)).sendKeys(Keys.ENTER);
        return this;
    }

    /** Lets the page's script do something; what it answers. */
    Object ask(String script) {
        return browser.driver().executeScript(script);
    }

    /** Lets the page's script do something. */
    Act run(String script) {
        ask(script);
        return this;
    }

    /** Pushes an event of the page's own. */
    Act push(String event) {
        return run("beckon.push(['event', '" + event + "'])");
    }

    /** Waits until the page's clock has gone on for so long. */
    Act stay(int millis) {
        browser.ask("setTimeout(arguments[arguments.length - 1], " + millis + ")");
        return this;
    }

    /** Waits until the browser has painted what changed. */
    Act settle() {
        return stay(250);
    }

    /** Looks at another tab for a while. */
    Act lookAway(int millis) {
        String here = browser.tab();
        browser.openTab();
        stay(millis);
        browser.driver().close();
        browser.lookAt(here);
        return this;
    }

    /** The browser in which it is done. */
    Browser browser() {
        return browser;
    }
}
