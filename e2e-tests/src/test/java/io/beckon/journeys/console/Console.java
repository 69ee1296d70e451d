package io.beckon.journeys.console;

import io.beckon.journeys.browser.Browser;
import io.beckon.journeys.site.Campaign;
import io.beckon.journeys.site.SiteJson;
import java.net.URI;
import java.nio.file.Path;
import org.openqa.selenium.By;

/** The console, with somebody signed in: from here to its screens. */
public final class Console {
    private static final String SESSION = "BECKON_CONSOLE";
    private static final By PROGRESS = By.className("v-loading-indicator");
    private static final By NAVIGATION = By.cssSelector("vaadin-side-nav-item");

    /** A dialog that is open. */
    private static final String QUESTION =
            "document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')";

    /** Follows a link as the console's own links are followed, if a page of the console is loaded and shows something else. */
    private static final String FOLLOW = """
            const [address] = arguments;
            const isConsole = !!window.Vaadin?.Flow?.clients && location.origin === new URL(address).origin;
            const canFollow = isConsole && location.href !== address
                && !%s;
            if (canFollow) {
              const link = document.createElement('a');
              link.href = address;
              link.setAttribute('router-link', '');
              document.body.append(link);
              link.click();
              link.remove();
            }
            return canFollow;
            """.formatted(QUESTION);

    private static final String HAS_ARRIVED = "return location.href === arguments[0] && !" + QUESTION;

    private final Browser browser;
    private final URI address;
    private boolean isSignedIn = true;

    private Console(Browser browser, URI address) {
        this.browser = browser;
        this.address = address;
    }

    /** Opens the console and signs in. */
    public static Console signIn(Browser browser, URI address, String user, String password) {
        browser.open(address);
        new SignInScreen(browser).signIn(user, password);
        browser.see(NAVIGATION);
        return new Console(browser, address);
    }

    /** Opens the first screen. */
    void begin() {
        open("");
        browser.see(NAVIGATION);
    }

    /** Whether the one who signed in at first still is. */
    boolean isSignedIn() {
        return isSignedIn;
    }

    /** The list of sites. */
    public SitesScreen sites() {
        open("sites");
        return new SitesScreen(browser);
    }

    /** Everybody who may sign in. */
    public UsersScreen users() {
        open("users");
        return new UsersScreen(browser);
    }

    /** What the user may change about himself. */
    public AccountScreen account() {
        open("account");
        return new AccountScreen(browser);
    }

    /** The screens of a site. */
    public SiteScreens site(String key) {
        return new SiteScreens(this, key);
    }

    /** Imports the campaign as a new site, publishes it, and copies its snippet. */
    public String bringLive(Campaign campaign, String origin) {
        return bringLive(campaign.siteKey(), SiteJson.write(campaign, origin));
    }

    /** Imports the file as a new site with the key, publishes it, and copies its snippet. */
    public String bringLive(String key, Path siteJson) {
        sites().take(siteJson);
        SiteScreens site = site(key);
        site.publishing().publish("Imported");
        return site.snippet().copy();
    }

    /** The browser that shows it. */
    public Browser browser() {
        return browser;
    }

    /** Goes to an address within the console, as its links do: the page is not loaded again. What was typed is let go of. */
    public void open(String path) {
        if (!hasFollowed(address.resolve("/" + path))) {
            load(path);
        }
    }

    /** Loads the page at an address within the console; messages and questions of the page before are gone. */
    public void load(String path) {
        browser.open(address.resolve("/" + path));
    }

    /** False where the page is no console's yet, and where a question or the sign-in page came instead. */
    private boolean hasFollowed(URI target) {
        if (!browser.tells(FOLLOW, target)) {
            return false;
        }
        awaitQuiet();
        return browser.tells(HAS_ARRIVED, target);
    }

    /** Loses the session, as if the server had ended it. */
    public void loseSession() {
        browser.setCookie(SESSION, "ended");
        isSignedIn = false;
    }

    /** Waits until the console has shown what it was asked for: nothing is under way between browser and server. */
    public void awaitQuiet() {
        new Form(browser).awaitQuiet();
    }

    /** The same for a picture: the bar of progress has faded, too. */
    public void awaitStill() {
        awaitQuiet();
        browser.await(
                "no bar of progress",
                driver -> driver.findElements(PROGRESS).stream()
                        .allMatch(bar -> bar.getCssValue("opacity").equals("0")));
    }
}
