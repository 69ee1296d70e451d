package io.beckon.journeys.browser;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium. Whatever is looked for is waited for, but never longer than {@link #PATIENCE}. */
public final class Browser implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final Dimension DESKTOP = new Dimension(1440, 900);
    private static final String STORED = "local_storage,indexeddb,service_workers,cache_storage";
    private static final List<String> CLIPBOARD = List.of("clipboardReadWrite", "clipboardSanitizedWrite");

    private static final String SCROLL = "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'});";
    private static final String IS_IN_WINDOW = "const { top, bottom } = arguments[0].getBoundingClientRect();"
            + "return top >= 0 && bottom <= innerHeight;";
    private static final String HEIGHT_BELOW = "const inside = (node) => [...node.querySelectorAll('*')]"
            + ".flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);"
            + "return Math.max(0, ...[document.documentElement, ...inside(document.body)]"
            + ".filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowY)"
            + " && each.clientWidth > innerWidth / 2)"
            + ".map((each) => each.scrollHeight - each.clientHeight));";
    private static final String IS_STILL = "const indicator = document.querySelector('.v-loading-indicator');"
            + "return document.fonts.status === 'loaded'"
            + " && ![...document.querySelectorAll('vaadin-progress-bar[indeterminate]')].some((bar) => bar.checkVisibility())"
            + " && (!indicator || indicator.style.display === 'none')"
            + " && document.getAnimations().every((each) => each.playState !== 'running'"
            + " || each.effect.getTiming().iterations === Infinity);";

    private final ChromeDriver driver;
    private final String language;
    private final Set<String> origins = new HashSet<>();

    private Browser(ChromeDriver driver, String language) {
        this.driver = driver;
        this.language = language;
        driver.manage().window().setSize(DESKTOP);
        grantClipboard();
    }

    /** What is granted ends with the tab in which it was granted. */
    private void grantClipboard() {
        driver.executeCdpCommand("Browser.grantPermissions", Map.of("permissions", CLIPBOARD));
    }

    /** Starts one; it speaks the language. */
    public static Browser start(String language) {
        return new Browser(Chromium.start(language), language);
    }

    /** Goes to an address and waits until the page is loaded. */
    public void open(URI address) {
        origins.add(address.resolve("/").toString());
        driver.get(address.toString());
    }

    /** The language that it speaks. */
    public String language() {
        return language;
    }

    /** Leaves all pages that it shows, and what was emulated for them. What they stored is gone; cookies and cached files stay. */
    public void leave() {
        openTab();
        closeOthers();
        grantClipboard();
        for (String origin : origins) {
            driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", origin, "storageTypes", STORED));
        }
        complaints();
    }

    /** Becomes as it was when it was new. */
    void forget() {
        leave();
        origins.clear();
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** Loads the page again. */
    public void reload() {
        driver.navigate().refresh();
    }

    /** The element, once it is to be seen. */
    public WebElement see(By place) {
        return await(place + " to be seen", _ -> {
            WebElement found = driver.findElement(place);
            return found.isDisplayed() ? found : null;
        });
    }

    /** All elements that are there now. */
    public List<WebElement> all(By place) {
        return driver.findElements(place);
    }

    /** Whether the element is there now. */
    public boolean has(By place) {
        return !all(place).isEmpty();
    }

    /** The element, once it is there and to be seen, wherever its page has to be scrolled to. */
    public WebElement reach(By place) {
        return await(place + " to be seen", _ -> {
            WebElement found = driver.findElement(place);
            driver.executeScript(SCROLL, found);
            return found.isDisplayed() ? found : null;
        });
    }

    /** Presses the element, once it can be reached and nothing covers it. */
    public void click(By place) {
        await(place + " to be free", _ -> press(reach(place)));
    }

    /** Presses the element, once nothing covers it. */
    public void click(WebElement element) {
        await("a way to press what is there", _ -> press(element));
    }

    private boolean press(WebElement element) {
        try {
            driver.executeScript(SCROLL, element);
            element.click();
            return true;
        } catch (ElementClickInterceptedException covered) {
            return false;
        }
    }

    /** The open shadow root of an element, once it is there. */
    public SearchContext inside(By host) {
        return await("the shadow root of " + host, _ -> driver.findElement(host).getShadowRoot());
    }

    /** The first answer that is neither null nor false; elements that are not there, or not there any more, count as no answer yet. */
    public <T> T await(String what, Function<WebDriver, T> question) {
        return await(PATIENCE, what, question);
    }

    /** The same for what may take longer. */
    public <T> T await(Duration patience, String what, Function<WebDriver, T> question) {
        return new WebDriverWait(driver, patience, PAUSE)
                .withMessage(() ->
                        "Expected " + what + " within " + patience.toSeconds() + " s at " + driver.getCurrentUrl())
                .ignoring(NoSuchElementException.class, StaleElementReferenceException.class)
                .until(question);
    }

    /** What a script of the page answers; it gets a function to call as its last argument. */
    public Object ask(String script) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript(script);
    }

    /** Whether a script of the page answers that something is so; what it is about comes in {@code arguments}. */
    public boolean tells(String script, Object... about) {
        Object[] texts = Stream.of(about).map(String::valueOf).toArray();
        return Boolean.TRUE.equals(driver.executeScript(script, texts));
    }

    /** Gives a cookie another value, for example one that its server does not know. */
    public void setCookie(String name, String value) {
        driver.manage()
                .addCookie(new Cookie.Builder(name, value)
                        .path("/")
                        .isHttpOnly(true)
                        .sameSite("Lax")
                        .build());
    }

    /** Opens a further tab and goes there. */
    public String openTab() {
        driver.switchTo().newWindow(WindowType.TAB);
        return driver.getWindowHandle();
    }

    /** Closes all tabs but the one that is looked at. */
    public void closeOthers() {
        String here = tab();
        for (String other : driver.getWindowHandles()) {
            if (!other.equals(here)) {
                driver.switchTo().window(other).close();
            }
        }
        lookAt(here);
    }

    /** The tab that is looked at. */
    public String tab() {
        return driver.getWindowHandle();
    }

    /** Looks at another tab. */
    public void lookAt(String tab) {
        driver.switchTo().window(tab);
    }

    /** The errors that the page and its scripts wrote since the last look. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Whether all of the element is to be seen without scrolling. */
    public boolean isInWindow(WebElement element) {
        return Boolean.TRUE.equals(driver.executeScript(IS_IN_WINDOW, element));
    }

    /** How far the page can be scrolled down, wherever its scroll bar is. */
    public int heightBelowTheWindow() {
        return ((Number) driver.executeScript(HEIGHT_BELOW)).intValue();
    }

    /** Waits until nothing moves any more: everything is loaded, and what slides or fades has arrived. */
    public void awaitStillness() {
        await("a still page", _ -> tells(IS_STILL));
    }

    /** Whether something sticks out to the right of the window. */
    public boolean isTooWide() {
        return tells("return document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** The parts of the page's text that match a regular expression. */
    public List<String> textMatching(String regex) {
        return Pattern.compile(regex)
                .matcher(PageText.of(this))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** Shows no scroll bars, which are of no use in a picture. */
    public void hideScrollBars() {
        driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    }

    /** Lets what slides or fades arrive at once, which is all that a picture shows of it. */
    public void hurry() {
        driver.executeCdpCommand("Animation.enable", Map.of());
        driver.executeCdpCommand("Animation.setPlaybackRate", Map.of("playbackRate", 100));
    }

    /** What is to be seen, as a PNG. */
    public byte[] picture() {
        Object picture = driver.executeCdpCommand("Page.captureScreenshot", Map.of("optimizeForSpeed", true))
                .get("data");
        return Base64.getDecoder().decode(String.valueOf(picture));
    }

    /** For what only the driver can do. */
    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
